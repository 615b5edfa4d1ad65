#!/usr/bin/env node
// Merges ABI files into one, which it prints: the LockingPool's code is two contracts behind one address.
import { readFileSync } from "node:fs";

const seen = new Map();
for (const file of process.argv.slice(2)) {
  for (const item of JSON.parse(readFileSync(file, "utf8"))) {
    const inputs = (item.inputs ?? []).map((input) => input.type).join();
    const key = `${item.type} ${item.name ?? ""}(${inputs})`;
    if (!seen.has(key)) seen.set(key, item);
  }
}
console.log(JSON.stringify([...seen.values()]));
