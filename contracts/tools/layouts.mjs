#!/usr/bin/env node
// Keeps the storage layouts of the upgradeable contracts in contracts/layouts, one line for each field.
// `write` makes them anew, and refuses to if a field has moved or gone: a deployed contract keeps what it has, new fields
// are appended. `check` fails if they are not what the contracts give.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

const contracts = ["LockingPool", "SequencerSet", "StakeVotes"];
const folder = "contracts/layouts";
const mode = process.argv[2];
const forge = process.env.FORGE ?? "bin/forge";

// The fields of every struct that a contract's state is made of, as "struct.field slot offset type".
function layout(contract) {
  const output = execFileSync(forge, ["inspect", `${contract}Layout`, "storageLayout", "--json"], { encoding: "utf8" });
  const { types } = JSON.parse(output);
  const readable = (id) => types[id].label.replace(/\b[A-Za-z]+\.(?=[A-Z])/g, "");
  const lines = [];
  for (const id of Object.keys(types)) {
    for (const member of types[id].members ?? []) {
      lines.push({ order: [readable(id), Number(member.slot), member.offset],
        text: `${readable(id).replace("struct ", "")}.${member.label} slot ${member.slot} offset ${member.offset} ${readable(member.type)}` });
    }
  }
  lines.sort((a, b) => a.order[0].localeCompare(b.order[0]) || a.order[1] - b.order[1] || a.order[2] - b.order[2]);
  return lines.map((line) => line.text);
}

function fail(message) {
  console.error(`layouts: ${message}`);
  process.exitCode = 1;
}

mkdirSync(folder, { recursive: true });
for (const contract of contracts) {
  const path = `${folder}/${contract}.txt`;
  const now = layout(contract);
  const before = existsSync(path) ? readFileSync(path, "utf8").trimEnd().split("\n") : [];
  const lost = before.filter((line) => !now.includes(line));
  if (lost.length > 0) {
    fail(`${contract} no longer has\n  ${lost.join("\n  ")}\nnew fields may be appended, old ones must stay where they are`);
  } else if (mode === "write") {
    writeFileSync(path, `${now.join("\n")}\n`);
  } else if (now.length !== before.length) {
    fail(`${path} does not know of all fields: run \`make layouts\``);
  }
}
