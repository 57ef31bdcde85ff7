/** Preloaded into a process that is measured: leaves its processor time and largest memory in a file when it ends. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const usage = { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
  writeFileSync(process.env.ITA_USAGE_FILE, JSON.stringify(usage));
});
