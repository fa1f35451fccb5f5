// Loaded into the measured process: writes its peak memory, in megabytes, when it ends.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const file = process.env.SELARAS_BENCH_MEMORY;
  if (file) writeFileSync(file, String(process.resourceUsage().maxRSS / 1024));
});
