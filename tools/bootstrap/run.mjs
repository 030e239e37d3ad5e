// The door of every npm script. It needs nothing but Node: what it needs more, it installs first.
const NEEDED = [20, 19];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  console.error(
    `Bookends needs Node ${NEEDED.join('.')} or later; this is ${process.versions.node} (${process.execPath}).`,
  );
  process.exit(1);
}

const { runCommand } = await import('./commands.mjs');
await runCommand(process.argv[2], process.argv.slice(3));
