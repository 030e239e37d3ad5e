// Brings node_modules in line with package-lock.json, when it is not. Only `node:` imports.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { takeLock } from './lock.mjs';
import { findPostgres } from './postgres-binaries.mjs';

/** npm settings that say where packages come from. Everything else that npm tells its scripts would bend the install. */
const KEPT =
  /^npm_config_(registry|cache|userconfig|globalconfig|proxy|https_proxy|noproxy|ca|cafile|strict_ssl|@.*)$/i;

/** Installs with `npm ci` when the lockfile or Node changed since the last install; otherwise costs a few milliseconds. */
export async function ensureInstalled(checkout) {
  if (isInstalled(checkout)) return;
  const lock = await lockInstall(checkout);
  try {
    if (!isInstalled(checkout)) await install(checkout);
    linkPostgres(checkout);
    fs.writeFileSync(stampFile(checkout), stamp(checkout));
  } finally {
    lock.release();
  }
}

/** True when the last install was made from this lockfile by this Node, or when what is installed is what it lists. */
export function isInstalled(checkout) {
  const wanted = stamp(checkout);
  const found = readIfThere(stampFile(checkout));
  if (found === wanted) return true;
  const isSameNode = found === undefined || found.split(' ')[1] === wanted.split(' ')[1];
  if (!isSameNode || !holdsWhatLockfileLists(checkout)) return false;
  linkPostgres(checkout);
  fs.writeFileSync(stampFile(checkout), wanted);
  return true;
}

/** The environment for npm itself, free of what an outer `npm start` put there. */
export function npmEnvironment(environment) {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^npm_/i.test(name) || KEPT.test(name)));
}

async function lockInstall(checkout) {
  const file = path.join(checkout, '.bookends', 'install.lock');
  for (let isTold = false; ; isTold = true) {
    const { release, holder } = takeLock(file);
    if (release !== undefined) return { release };
    if (!isTold) console.log(`Waiting for the install that process ${holder.pid} is running…`);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

function install(checkout) {
  const total = Object.entries(readLockfile(path.join(checkout, 'package-lock.json'))).filter(isForHere).length;
  console.log('Installing packages (the first time this takes about a minute)…');
  const npm = process.env.npm_execpath?.endsWith('npm-cli.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const words = [
    ...npm.slice(1),
    'ci',
    '--include=dev',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const startedAt = Date.now();
  return new Promise((resolve, reject) => {
    const child = spawn(npm[0], words, { cwd: checkout, stdio: 'inherit', env: npmEnvironment(process.env) });
    const timer = setInterval(() => tell(checkout, startedAt, total), 5_000);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearInterval(timer);
      if (code === 0) return resolve(console.log(`  installed in ${seconds(startedAt)} s`));
      const fault = new Error(`npm ci failed (exit ${code}): its own message is above. Is the registry reachable?`);
      reject(Object.assign(fault, { isSentence: true }));
    });
  });
}

function tell(checkout, startedAt, total) {
  const count = countPackages(path.join(checkout, 'node_modules'));
  console.log(`  ${seconds(startedAt)} s, ${count} of ${total} packages on disk`);
}

/** A package directly in node_modules that this machine gets. */
function isForHere([place, { os, cpu, link }]) {
  if (link || place.lastIndexOf('node_modules/') !== 0) return false;
  return (os?.includes(process.platform) ?? true) && (cpu?.includes(process.arch) ?? true);
}

/** npm makes every folder first and fills them then: only filled ones count. */
function countPackages(folder) {
  if (!fs.existsSync(folder)) return 0;
  return fs.readdirSync(folder).reduce((sum, name) => {
    if (name.startsWith('@')) return sum + countPackages(path.join(folder, name));
    return sum + (fs.existsSync(path.join(folder, name, 'package.json')) ? 1 : 0);
  }, 0);
}

/** npm writes what it installed into node_modules/.package-lock.json, as the last thing. */
function holdsWhatLockfileLists(checkout) {
  const installed = readLockfile(path.join(checkout, 'node_modules', '.package-lock.json'));
  const listed = readLockfile(path.join(checkout, 'package-lock.json'));
  return Object.entries(listed).every(([place, { version, optional, link }]) => {
    if (!place.startsWith('node_modules/') && !place.includes('/node_modules/')) return true;
    const found = installed[place];
    return found === undefined ? optional === true : Boolean(found.link) === Boolean(link) && found.version === version;
  });
}

function readLockfile(file) {
  const text = readIfThere(file);
  return text === undefined ? {} : (JSON.parse(text).packages ?? {});
}

function linkPostgres(checkout) {
  try {
    findPostgres(checkout);
  } catch {
    // A machine without binaries has DATABASE_URL; who starts PostgreSQL without it is told so then.
  }
}

function stamp(checkout) {
  const lockfile = fs.readFileSync(path.join(checkout, 'package-lock.json'));
  const digest = createHash('sha256').update(lockfile).digest('hex');
  return `${digest} ${process.version}-${process.platform}-${process.arch}`;
}

const stampFile = (checkout) => path.join(checkout, 'node_modules', '.bookends-installed');
const readIfThere = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined);
const seconds = (startedAt) => Math.round((Date.now() - startedAt) / 1000);
