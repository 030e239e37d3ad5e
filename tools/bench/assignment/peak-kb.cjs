// The most memory that this process held, in KB. Where the system says it, not `maxRSS`: that begins with what its parent held.
const { existsSync, readFileSync } = require('node:fs');

const STATUS = '/proc/self/status';

module.exports = function peakKb() {
  const said = existsSync(STATUS) ? /VmHWM:\s*(\d+)/.exec(readFileSync(STATUS, 'utf8')) : null;
  return said === null ? process.resourceUsage().maxRSS : Number(said[1]);
};
