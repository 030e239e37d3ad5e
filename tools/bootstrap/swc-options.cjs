// One set of compiler options for jest, for the build and for whoever runs the source.
module.exports = JSON.parse(
  require('node:fs').readFileSync(require('node:path').join(__dirname, '../../.swcrc'), 'utf8'),
);
delete module.exports.$schema;
