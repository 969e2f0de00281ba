// Node's JSON.parse on the same page, untyped. Usage: node peer_node.mjs PAGE [SECONDS]
import { readFileSync } from "node:fs";

const bytes = readFileSync(process.argv[2]);
const seconds = Number(process.argv[3] ?? 2);

function leaves(value) {
  if (value === null) return 0;
  if (typeof value === "string") return Buffer.byteLength(value);
  if (typeof value !== "object") return 1;
  let sum = 0;
  if (Array.isArray(value)) {
    for (const element of value) sum += leaves(element);
  } else {
    for (const key in value) sum += leaves(value[key]);
  }
  return sum;
}

function round() {
  const page = JSON.parse(bytes.toString("utf8"));
  let sum = 0;
  for (const row of page.added) sum += leaves(row) + Math.round(row.amount * 100);
  return sum;
}

for (let warmUp = 0; warmUp < 20; warmUp++) round();
const start = process.hrtime.bigint();
let rounds = 0;
let checksum = 0;
let elapsed = 0;
do {
  checksum = round();
  rounds += 1;
  elapsed = Number(process.hrtime.bigint() - start) / 1e9;
} while (elapsed < seconds);

const rate = (bytes.length * rounds) / elapsed / 1e6;
console.log(JSON.stringify({ name: `Node ${process.version} JSON.parse (untyped)`, mb_per_s: rate, checksum, rounds }));
