// Prints what Ajv says of every case of the conformance corpus, and of every time of its tables: the file and, of a
// table, "#" and the number of the row; a tab; ACCEPTED, REFUSED or NOT_JSON.
// Takes the folder of the schemas and that of the corpus.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";

const [schemas, corpus] = process.argv.slice(2);
// A parser of JSON here makes Infinity of an exponent that is too big; whether it is a number is not what is asked.
const ajv = new Ajv2020({ strict: true, strictTypes: true, strictRequired: true, strictNumbers: false });
const compile = (name) => ajv.compile(JSON.parse(readFileSync(join(schemas, name), "utf8")));
const isDossier = compile("dossier.schema.json");
const isRecord = compile("records.schema.json");

function verdict(text, accepts) {
  let json;
  try {
    json = JSON.parse(text);
  } catch {
    return "NOT_JSON";
  }
  return accepts(json) ? "ACCEPTED" : "REFUSED";
}

function decode(file) {
  try {
    // takes off a byte-order mark
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(join(corpus, file)));
  } catch {
    return undefined;
  }
}

function ofLines(text) {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => verdict(line, isRecord)).find((it) => it !== "ACCEPTED") ?? "ACCEPTED";
}

const manifest = JSON.parse(readFileSync(join(corpus, "manifest.json"), "utf8"));
for (const { input } of [...manifest.documents, ...manifest.streams]) {
  const text = decode(input);
  const said = text === undefined ? "NOT_JSON" : input.endsWith(".ndjson") ? ofLines(text) : verdict(text, isDossier);
  console.log(`${input}\t${said}`);
}
for (const table of ["times/accepted.tsv", "times/refused.tsv"]) {
  const rows = decode(table).split("\n").filter((row) => row !== "" && !row.startsWith("#")).slice(1);
  rows.forEach((row, index) => {
    const dossier = { communique: "1.0", id: "d", title: "T", created: row.split("\t")[0] };
    console.log(`${table}#${index}\t${isDossier(dossier) ? "ACCEPTED" : "REFUSED"}`);
  });
}
