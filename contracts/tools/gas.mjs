#!/usr/bin/env node
// Makes docs/gas.md from what the gas measurements log: reads the JSON of `forge test` on standard input, writes the page
// to the file that is named, and prints one line with the results. Fails if a goal is missed.
import { readFileSync, writeFileSync } from "node:fs";

// Metis' contracts, measured in the same way with their own settings (solc 0.8.24, 800 runs), and the part of that which
// is the goal here.
const rows = [
  ["lockFor", "`lockFor` of the tenth sequencer", 344_561, 65],
  ["rewardFirst10", "a reward batch for ten sequencers, their first", 370_469, 40],
  ["rewardNext10", "a reward batch for ten sequencers, a later one", 165_178, 60],
  ["unlock", "`unlock` with a pending reward", 297_959, 50],
  ["unlockClaim", "`unlockClaim`", 105_042, 80],
  ["relock", "`relock`", 64_133, 90],
];

const measured = {};
for (const suite of Object.values(JSON.parse(readFileSync(0, "utf8")))) {
  for (const [name, test] of Object.entries(suite.test_results)) {
    if (test.status !== "Success") throw new Error(`${name}: ${test.reason}`);
    for (const log of test.decoded_logs) {
      const [what, gas] = log.split(": ");
      measured[what] = Number(gas);
    }
  }
}

const number = (n) => n.toLocaleString("en-US");
const missed = rows.filter(([name, , metis, goal]) => !(100 * measured[name] <= goal * metis));
const table = rows.map(([name, what, metis, goal]) => {
  const votes = measured[`${name}+votes`];
  const cells = [what, number(metis), number(measured[name]), `${((100 * measured[name]) / metis).toFixed(1)} %`];
  return `| ${[...cells, `${goal} %`, votes ? `+${number(votes - measured[name])}` : ""].join(" | ")} |`;
});

writeFileSync(
  process.argv[2],
  `# Gas

Made by \`make bench-gas\`; not to be edited.

Execution gas of one call: gas left before it minus gas left after it, through the proxy, with all accounts and storage
cold. What a transaction costs besides, 21,000 and its calldata, is not in these numbers, and no refund is taken off.
Metis' contracts were measured in the same way with their own settings.

| call | Metis | Rondo | Rondo / Metis | goal | with stake voting |
|---|---|---|---|---|---|
${table.join("\n")}

- The stake is approved once and for all, as an unlimited allowance. An allowance that a call uses up costs it about 3,000
  more, here as there.
- \`unlock\` of Metis pays the pending reward out. Here the reward stays credited, so that nothing about it can stand in the
  way of an exit, and \`claimRewards\` pays it, in any state of the sequencer: ${number(measured.claimRewards)} more.
- A sequencer's first reward costs what the next one does: it shares a storage slot with what is never zero. That is paid
  for when it locks.
- With stake voting, LockingPool tells StakeVotes of the change, which writes two checkpoints and its own count: of the
  owner's votes and of their sum. It costs nothing while governance has not switched it on.
`,
);
console.log(rows.map(([name]) => `${name}=${measured[name]}`).join(" "));
if (missed.length > 0) {
  console.error(`bench-gas: over the goal: ${missed.map(([name]) => name).join(", ")}`);
  process.exitCode = 1;
}
