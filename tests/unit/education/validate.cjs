// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a resource of FHIR R4 from the standard input, and prints one line for each thing that is wrong with it.
"use strict";

const fs = require("fs");
const { Fhir } = require("fhir");
const JSONSchemaValidator = require("@asymmetrik/fhir-json-schema-validator");

const resource = JSON.parse(fs.readFileSync(0, "utf8"));
const problems = [];

// Finds what is missing, unknown or wrongly coded.
const result = new Fhir().validate(resource, { errorOnUnexpected: true });
for (const message of result.messages) {
    // It has no list of the codes of SNOMED CT: what it says of them is no finding.
    const unknowable = message.message.includes("(http://snomed.info/sct) not found in value set");
    if (message.severity !== "information" && message.severity !== "info" && !unknowable)
        problems.push(`fhir: ${message.severity}: ${message.location}: ${message.message}`);
}
if (!result.valid)
    problems.push("fhir: not valid");

// Finds bad dates and wrong types.
for (const error of new JSONSchemaValidator().validate(resource))
    problems.push(`schema: ${error.dataPath}: ${error.message}`);

for (const problem of problems)
    console.log(problem);
