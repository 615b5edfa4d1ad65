#!/usr/bin/env node
// Sums up forge's coverage report (lcov) of the contracts, prints one line for each file and one for all, and fails if
// the lines or the branches that the tests reach are fewer than a number of percent.
import { readFileSync } from "node:fs";

const [report, least] = [process.argv[2], Number(process.argv[3])];
const files = new Map();
let file;
for (const line of readFileSync(report, "utf8").split("\n")) {
  const [field, value] = [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)];
  if (field === "SF") files.set(value, (file = { LF: 0, LH: 0, BRF: 0, BRH: 0 }));
  else if (file && field in file) file[field] += Number(value);
}

const percent = (hit, found) => (found === 0 ? 100 : (100 * hit) / found);
const total = { LF: 0, LH: 0, BRF: 0, BRH: 0 };
for (const [name, counts] of [...files].sort()) {
  for (const key in total) total[key] += counts[key];
  console.log(`${name}: lines ${counts.LH}/${counts.LF} branches ${counts.BRH}/${counts.BRF}`);
}
const [lines, branches] = [percent(total.LH, total.LF), percent(total.BRH, total.BRF)];
if (total.LF === 0 || lines < least || branches < least) {
  console.error(`coverage: less than ${least} %`);
  process.exitCode = 1;
}
console.log(`lines=${lines.toFixed(2)} branches=${branches.toFixed(2)}`);
