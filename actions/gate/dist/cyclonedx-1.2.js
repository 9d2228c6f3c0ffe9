import { n as distinct } from "./cyclonedx-distinct.js";
import { n as formats } from "./cyclonedx-formats.js";
// triage/finding/generated/cyclonedx-1.2.js
const document = validate21;
const schema6 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "http://cyclonedx.org/schema/document.json",
	"type": "object",
	"required": ["bomFormat", "specVersion"],
	"properties": {
		"bomFormat": {
			"$id": "#/properties/bomFormat",
			"type": "string",
			"enum": ["CycloneDX"]
		},
		"specVersion": {
			"$id": "#/properties/specVersion",
			"type": "string"
		},
		"serialNumber": {
			"$id": "#/properties/serialNumber",
			"type": "string",
			"pattern": "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
		},
		"version": {
			"$id": "#/properties/version",
			"type": "integer"
		},
		"metadata": {
			"$id": "#/properties/metadata",
			"$ref": "#/definitions/metadata"
		},
		"components": { "type": "array" },
		"services": { "type": "array" },
		"externalReferences": {
			"$id": "#/properties/externalReferences",
			"type": "array",
			"items": { "$ref": "#/definitions/externalReference" }
		},
		"dependencies": {
			"$id": "#/properties/dependencies",
			"type": "array",
			"items": { "$ref": "#/definitions/dependency" },
			"distinct": true
		}
	},
	"definitions": {
		"refType": { "type": "string" },
		"metadata": {
			"type": "object",
			"properties": {
				"timestamp": {
					"type": "string",
					"format": "date-time"
				},
				"tools": {
					"type": "array",
					"items": { "$ref": "#/definitions/tool" }
				},
				"authors": {
					"type": "array",
					"items": { "$ref": "#/definitions/organizationalContact" }
				},
				"component": { "$ref": "#/definitions/component" },
				"manufacture": { "$ref": "#/definitions/organizationalEntity" },
				"supplier": { "$ref": "#/definitions/organizationalEntity" }
			}
		},
		"tool": {
			"type": "object",
			"properties": {
				"vendor": { "type": "string" },
				"name": { "type": "string" },
				"version": { "type": "string" },
				"hashes": {
					"$id": "#/definitions/tool/properties/hashes",
					"type": "array",
					"items": { "$ref": "#/definitions/hash" }
				}
			}
		},
		"organizationalEntity": {
			"type": "object",
			"properties": {
				"name": {
					"type": "string",
					"pattern": "^(.*)$"
				},
				"url": {
					"type": "array",
					"pattern": "^(.*)$"
				},
				"contact": {
					"type": "array",
					"items": { "$ref": "#/definitions/organizationalContact" }
				}
			}
		},
		"organizationalContact": {
			"type": "object",
			"properties": {
				"name": {
					"type": "string",
					"pattern": "^(.*)$"
				},
				"email": {
					"type": "string",
					"pattern": "^(.*)$"
				},
				"phone": {
					"type": "string",
					"pattern": "^(.*)$"
				}
			}
		},
		"component": {
			"type": "object",
			"required": [
				"type",
				"name",
				"version"
			],
			"properties": {
				"type": {
					"type": "string",
					"enum": [
						"application",
						"framework",
						"library",
						"container",
						"operating-system",
						"device",
						"firmware",
						"file"
					],
					"pattern": "^(.*)$"
				},
				"mime-type": {
					"type": "string",
					"pattern": "^[-+a-z0-9.]+/[-+a-z0-9.]+$"
				},
				"bom-ref": {
					"$ref": "#/definitions/refType",
					"pattern": "^(.*)$"
				},
				"supplier": { "$ref": "#/definitions/organizationalEntity" },
				"author": {
					"type": "string",
					"pattern": "^(.*)$"
				},
				"publisher": {
					"type": "string",
					"pattern": "^(.*)$"
				},
				"group": {
					"type": "string",
					"pattern": "^(.*)$"
				},
				"name": {
					"type": "string",
					"pattern": "^(.*)$"
				},
				"version": {
					"type": "string",
					"pattern": "^(.*)$"
				},
				"description": {
					"type": "string",
					"pattern": "^(.*)$"
				},
				"scope": {
					"type": "string",
					"enum": [
						"required",
						"optional",
						"excluded"
					],
					"pattern": "^(.*)$"
				},
				"hashes": {
					"type": "array",
					"items": { "$ref": "#/definitions/hash" }
				},
				"licenses": {
					"type": "array",
					"items": {
						"properties": {
							"license": { "$ref": "#/definitions/license" },
							"expression": {
								"type": "string",
								"pattern": "^(.*)$"
							}
						},
						"oneOf": [{ "required": ["license"] }, { "required": ["expression"] }]
					}
				},
				"copyright": {
					"type": "string",
					"pattern": "^(.*)$"
				},
				"cpe": {
					"type": "string",
					"pattern": "^(.*)$"
				},
				"purl": {
					"type": "string",
					"pattern": "^(.*)$"
				},
				"swid": { "$ref": "#/definitions/swid" },
				"modified": { "type": "boolean" },
				"pedigree": {
					"type": "object",
					"properties": {
						"ancestors": {
							"type": "array",
							"items": { "$ref": "#/definitions/component" }
						},
						"descendants": {
							"type": "array",
							"items": { "$ref": "#/definitions/component" }
						},
						"variants": {
							"type": "array",
							"items": { "$ref": "#/definitions/component" }
						},
						"commits": {
							"type": "array",
							"items": { "$ref": "#/definitions/commit" }
						},
						"patches": {
							"type": "array",
							"items": { "$ref": "#/definitions/patch" }
						},
						"notes": {
							"type": "string",
							"pattern": "^(.*)$"
						}
					}
				},
				"externalReferences": {
					"type": "array",
					"items": { "$ref": "#/definitions/externalReference" }
				},
				"components": {
					"$id": "#/definitions/component/properties/components",
					"type": "array",
					"items": { "$ref": "#/definitions/component" },
					"distinct": true
				}
			}
		},
		"swid": {
			"type": "object",
			"required": ["tagId", "name"],
			"properties": {
				"tagId": { "type": "string" },
				"name": { "type": "string" },
				"version": { "type": "string" },
				"tagVersion": { "type": "integer" },
				"patch": { "type": "boolean" },
				"text": { "$ref": "#/definitions/attachment" },
				"url": {
					"type": "string",
					"pattern": "^(.*)$"
				}
			}
		},
		"attachment": {
			"type": "object",
			"required": ["content"],
			"properties": {
				"contentType": { "type": "string" },
				"encoding": {
					"type": "string",
					"enum": ["base64"],
					"pattern": "^(.*)$"
				},
				"content": { "type": "string" }
			}
		},
		"hash": {
			"type": "object",
			"required": ["alg", "content"],
			"properties": {
				"alg": { "$ref": "#/definitions/hash-alg" },
				"content": { "$ref": "#/definitions/hash-content" }
			}
		},
		"hash-alg": {
			"type": "string",
			"enum": [
				"MD5",
				"SHA-1",
				"SHA-256",
				"SHA-384",
				"SHA-512",
				"SHA3-256",
				"SHA3-384",
				"SHA3-512",
				"BLAKE2b-256",
				"BLAKE2b-384",
				"BLAKE2b-512",
				"BLAKE3"
			],
			"pattern": "^(.*)$"
		},
		"hash-content": {
			"type": "string",
			"pattern": "^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"
		},
		"license": {
			"type": "object",
			"oneOf": [{ "required": ["id"] }, { "required": ["name"] }],
			"properties": {
				"id": {
					"type": "string",
					"format": "spdx-license"
				},
				"name": {
					"type": "string",
					"pattern": "^(.*)$"
				},
				"text": { "$ref": "#/definitions/attachment" },
				"url": {
					"type": "string",
					"pattern": "^(.*)$"
				}
			}
		},
		"commit": {
			"type": "object",
			"properties": {
				"uid": {
					"type": "string",
					"pattern": "^(.*)$"
				},
				"url": { "type": "string" },
				"author": { "$ref": "#/definitions/identifiableAction" },
				"committer": { "$ref": "#/definitions/identifiableAction" },
				"message": {
					"type": "string",
					"pattern": "^(.*)$"
				}
			}
		},
		"patch": {
			"type": "object",
			"required": ["type"],
			"properties": {
				"type": {
					"type": "string",
					"enum": [
						"unofficial",
						"monkey",
						"backport",
						"cherry-pick"
					]
				},
				"diff": { "$ref": "#/definitions/diff" },
				"resolves": {
					"type": "array",
					"items": { "$ref": "#/definitions/issue" }
				}
			}
		},
		"diff": {
			"type": "object",
			"properties": {
				"text": { "$ref": "#/definitions/attachment" },
				"url": {
					"type": "string",
					"pattern": "^(.*)$"
				}
			}
		},
		"issue": {
			"type": "object",
			"required": ["type"],
			"properties": {
				"type": {
					"type": "string",
					"enum": [
						"defect",
						"enhancement",
						"security"
					]
				},
				"id": {
					"type": "string",
					"pattern": "^(.*)$"
				},
				"name": {
					"type": "string",
					"pattern": "^(.*)$"
				},
				"description": {
					"type": "string",
					"pattern": "^(.*)$"
				},
				"source": {
					"type": "object",
					"properties": {
						"name": {
							"type": "string",
							"pattern": "^(.*)$"
						},
						"url": {
							"type": "string",
							"pattern": "^(.*)$"
						}
					}
				},
				"references": {
					"type": "array",
					"pattern": "^(.*)$"
				}
			}
		},
		"identifiableAction": {
			"type": "object",
			"properties": {
				"timestamp": {
					"type": "string",
					"format": "date-time"
				},
				"name": {
					"type": "string",
					"pattern": "^(.*)$"
				},
				"email": {
					"type": "string",
					"format": "idn-email"
				}
			}
		},
		"externalReference": {
			"type": "object",
			"required": ["url", "type"],
			"properties": {
				"url": {
					"type": "string",
					"pattern": "^(.*)$"
				},
				"comment": {
					"type": "string",
					"pattern": "^(.*)$"
				},
				"type": {
					"type": "string",
					"enum": [
						"vcs",
						"issue-tracker",
						"website",
						"advisories",
						"bom",
						"mailing-list",
						"social",
						"chat",
						"documentation",
						"support",
						"distribution",
						"license",
						"build-meta",
						"build-system",
						"other"
					]
				}
			}
		},
		"dependency": {
			"type": "object",
			"required": ["ref"],
			"properties": {
				"ref": { "$ref": "#/definitions/refType" },
				"dependsOn": {
					"type": "array",
					"items": { "$ref": "#/definitions/refType" },
					"distinct": true
				}
			}
		},
		"service": {
			"type": "object",
			"required": ["name"],
			"properties": {
				"bom-ref": {
					"$ref": "#/definitions/refType",
					"pattern": "^(.*)$"
				},
				"provider": { "$ref": "#/definitions/organizationalEntity" },
				"group": {
					"type": "string",
					"pattern": "^(.*)$"
				},
				"name": {
					"type": "string",
					"pattern": "^(.*)$"
				},
				"version": {
					"type": "string",
					"pattern": "^(.*)$"
				},
				"description": {
					"type": "string",
					"pattern": "^(.*)$"
				},
				"endpoints": {
					"type": "array",
					"pattern": "^(.*)$"
				},
				"authenticated": { "type": "boolean" },
				"x-trust-boundary": { "type": "boolean" },
				"data": {
					"type": "array",
					"items": { "$ref": "#/definitions/dataClassification" }
				},
				"licenses": {
					"type": "array",
					"items": {
						"properties": {
							"license": { "$ref": "#/definitions/license" },
							"expression": {
								"type": "string",
								"pattern": "^(.*)$"
							}
						},
						"oneOf": [{ "required": ["license"] }, { "required": ["expression"] }]
					}
				},
				"externalReferences": {
					"type": "array",
					"items": { "$ref": "#/definitions/externalReference" }
				},
				"services": {
					"$id": "#/definitions/service/properties/services",
					"type": "array",
					"items": { "$ref": "#/definitions/service" },
					"distinct": true
				}
			}
		},
		"dataClassification": {
			"type": "object",
			"required": ["flow", "classification"],
			"properties": {
				"flow": { "$ref": "#/definitions/dataFlow" },
				"classification": { "type": "string" }
			}
		},
		"dataFlow": {
			"type": "string",
			"enum": [
				"inbound",
				"outbound",
				"bi-directional",
				"unknown"
			],
			"pattern": "^(.*)$"
		},
		"one-component": {
			"type": "object",
			"required": [
				"type",
				"name",
				"version"
			],
			"properties": {
				"type": {
					"type": "string",
					"enum": [
						"application",
						"framework",
						"library",
						"container",
						"operating-system",
						"device",
						"firmware",
						"file"
					],
					"pattern": "^(.*)$"
				},
				"mime-type": {
					"type": "string",
					"pattern": "^[-+a-z0-9.]+/[-+a-z0-9.]+$"
				},
				"bom-ref": {
					"$ref": "#/definitions/refType",
					"pattern": "^(.*)$"
				},
				"supplier": { "$ref": "#/definitions/organizationalEntity" },
				"author": {
					"type": "string",
					"pattern": "^(.*)$"
				},
				"publisher": {
					"type": "string",
					"pattern": "^(.*)$"
				},
				"group": {
					"type": "string",
					"pattern": "^(.*)$"
				},
				"name": {
					"type": "string",
					"pattern": "^(.*)$"
				},
				"version": {
					"type": "string",
					"pattern": "^(.*)$"
				},
				"description": {
					"type": "string",
					"pattern": "^(.*)$"
				},
				"scope": {
					"type": "string",
					"enum": [
						"required",
						"optional",
						"excluded"
					],
					"pattern": "^(.*)$"
				},
				"hashes": {
					"type": "array",
					"items": { "$ref": "#/definitions/hash" }
				},
				"licenses": {
					"type": "array",
					"items": {
						"properties": {
							"license": { "$ref": "#/definitions/license" },
							"expression": {
								"type": "string",
								"pattern": "^(.*)$"
							}
						},
						"oneOf": [{ "required": ["license"] }, { "required": ["expression"] }]
					}
				},
				"copyright": {
					"type": "string",
					"pattern": "^(.*)$"
				},
				"cpe": {
					"type": "string",
					"pattern": "^(.*)$"
				},
				"purl": {
					"type": "string",
					"pattern": "^(.*)$"
				},
				"swid": { "$ref": "#/definitions/swid" },
				"modified": { "type": "boolean" },
				"pedigree": {
					"type": "object",
					"properties": {
						"ancestors": {
							"type": "array",
							"items": { "$ref": "#/definitions/component" }
						},
						"descendants": {
							"type": "array",
							"items": { "$ref": "#/definitions/component" }
						},
						"variants": {
							"type": "array",
							"items": { "$ref": "#/definitions/component" }
						},
						"commits": {
							"type": "array",
							"items": { "$ref": "#/definitions/commit" }
						},
						"patches": {
							"type": "array",
							"items": { "$ref": "#/definitions/patch" }
						},
						"notes": {
							"type": "string",
							"pattern": "^(.*)$"
						}
					}
				},
				"externalReferences": {
					"type": "array",
					"items": { "$ref": "#/definitions/externalReference" }
				},
				"components": { "type": "array" }
			}
		},
		"one-service": {
			"type": "object",
			"required": ["name"],
			"properties": {
				"bom-ref": {
					"$ref": "#/definitions/refType",
					"pattern": "^(.*)$"
				},
				"provider": { "$ref": "#/definitions/organizationalEntity" },
				"group": {
					"type": "string",
					"pattern": "^(.*)$"
				},
				"name": {
					"type": "string",
					"pattern": "^(.*)$"
				},
				"version": {
					"type": "string",
					"pattern": "^(.*)$"
				},
				"description": {
					"type": "string",
					"pattern": "^(.*)$"
				},
				"endpoints": {
					"type": "array",
					"pattern": "^(.*)$"
				},
				"authenticated": { "type": "boolean" },
				"x-trust-boundary": { "type": "boolean" },
				"data": {
					"type": "array",
					"items": { "$ref": "#/definitions/dataClassification" }
				},
				"licenses": {
					"type": "array",
					"items": {
						"properties": {
							"license": { "$ref": "#/definitions/license" },
							"expression": {
								"type": "string",
								"pattern": "^(.*)$"
							}
						},
						"oneOf": [{ "required": ["license"] }, { "required": ["expression"] }]
					}
				},
				"externalReferences": {
					"type": "array",
					"items": { "$ref": "#/definitions/externalReference" }
				},
				"services": { "type": "array" }
			}
		}
	}
};
const pattern0 = /* @__PURE__ */ new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
const formats0 = formats["date-time"];
const schema10 = {
	"type": "string",
	"enum": [
		"MD5",
		"SHA-1",
		"SHA-256",
		"SHA-384",
		"SHA-512",
		"SHA3-256",
		"SHA3-384",
		"SHA3-512",
		"BLAKE2b-256",
		"BLAKE2b-384",
		"BLAKE2b-512",
		"BLAKE3"
	],
	"pattern": "^(.*)$"
};
const pattern1 = /* @__PURE__ */ new RegExp("^(.*)$", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data === "MD5" || data === "SHA-1" || data === "SHA-256" || data === "SHA-384" || data === "SHA-512" || data === "SHA3-256" || data === "SHA3-384" || data === "SHA3-512" || data === "BLAKE2b-256" || data === "BLAKE2b-384" || data === "BLAKE2b-512" || data === "BLAKE3")) {
		validate25.errors = [{
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema10.enum }
		}];
		return false;
	}
	if (typeof data === "string") {
		if (!pattern1.test(data)) {
			validate25.errors = [{
				instancePath,
				keyword: "pattern",
				params: { pattern: "^(.*)$" }
			}];
			return false;
		}
	} else {
		validate25.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate25.errors = vErrors;
	return true;
}
const pattern2 = /* @__PURE__ */ new RegExp("^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$", "u");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern2.test(data)) {
			validate27.errors = [{
				instancePath,
				keyword: "pattern",
				params: { pattern: "^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$" }
			}];
			return false;
		}
	} else {
		validate27.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate27.errors = vErrors;
	return true;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.alg === void 0 && (missing0 = "alg") || data.content === void 0 && (missing0 = "content")) {
				validate24.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				if (data.alg !== void 0) {
					const _errs1 = errors;
					if (!validate25(data.alg, {
						instancePath: instancePath + "/alg",
						parentData: data,
						parentDataProperty: "alg",
						rootData
					})) {
						vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.content !== void 0) {
						const _errs2 = errors;
						if (!validate27(data.content, {
							instancePath: instancePath + "/content",
							parentData: data,
							parentDataProperty: "content",
							rootData
						})) {
							vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate24.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate24.errors = vErrors;
	return errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.vendor !== void 0) {
				const _errs1 = errors;
				if (typeof data.vendor !== "string") {
					validate23.errors = [{
						instancePath: instancePath + "/vendor",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid0 = _errs1 === errors;
			} else var valid0 = true;
			if (valid0) {
				if (data.name !== void 0) {
					const _errs3 = errors;
					if (typeof data.name !== "string") {
						validate23.errors = [{
							instancePath: instancePath + "/name",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = _errs3 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.version !== void 0) {
						const _errs5 = errors;
						if (typeof data.version !== "string") {
							validate23.errors = [{
								instancePath: instancePath + "/version",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs5 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.hashes !== void 0) {
							let data3 = data.hashes;
							const _errs7 = errors;
							if (errors === _errs7) {
								if (Array.isArray(data3)) {
									const len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs9 = errors;
										if (!validate24(data3[i0], {
											instancePath: instancePath + "/hashes/" + i0,
											parentData: data3,
											parentDataProperty: i0,
											rootData
										})) {
											vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
											errors = vErrors.length;
										}
										if (!(_errs9 === errors)) break;
									}
								} else {
									validate23.errors = [{
										instancePath: instancePath + "/hashes",
										keyword: "type",
										params: { type: "array" }
									}];
									return false;
								}
							}
							var valid0 = _errs7 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate23.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate23.errors = vErrors;
	return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (!pattern1.test(data0)) {
					validate31.errors = [{
						instancePath: instancePath + "/name",
						keyword: "pattern",
						params: { pattern: "^(.*)$" }
					}];
					return false;
				}
			} else {
				validate31.errors = [{
					instancePath: instancePath + "/name",
					keyword: "type",
					params: { type: "string" }
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.email !== void 0) {
				let data1 = data.email;
				if (typeof data1 === "string") {
					if (!pattern1.test(data1)) {
						validate31.errors = [{
							instancePath: instancePath + "/email",
							keyword: "pattern",
							params: { pattern: "^(.*)$" }
						}];
						return false;
					}
				} else {
					validate31.errors = [{
						instancePath: instancePath + "/email",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.phone !== void 0) {
					let data2 = data.phone;
					if (typeof data2 === "string") {
						if (!pattern1.test(data2)) {
							validate31.errors = [{
								instancePath: instancePath + "/phone",
								keyword: "pattern",
								params: { pattern: "^(.*)$" }
							}];
							return false;
						}
					} else {
						validate31.errors = [{
							instancePath: instancePath + "/phone",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate31.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate31.errors = vErrors;
	return true;
}
const schema13 = {
	"type": "object",
	"required": [
		"type",
		"name",
		"version"
	],
	"properties": {
		"type": {
			"type": "string",
			"enum": [
				"application",
				"framework",
				"library",
				"container",
				"operating-system",
				"device",
				"firmware",
				"file"
			],
			"pattern": "^(.*)$"
		},
		"mime-type": {
			"type": "string",
			"pattern": "^[-+a-z0-9.]+/[-+a-z0-9.]+$"
		},
		"bom-ref": {
			"$ref": "#/definitions/refType",
			"pattern": "^(.*)$"
		},
		"supplier": { "$ref": "#/definitions/organizationalEntity" },
		"author": {
			"type": "string",
			"pattern": "^(.*)$"
		},
		"publisher": {
			"type": "string",
			"pattern": "^(.*)$"
		},
		"group": {
			"type": "string",
			"pattern": "^(.*)$"
		},
		"name": {
			"type": "string",
			"pattern": "^(.*)$"
		},
		"version": {
			"type": "string",
			"pattern": "^(.*)$"
		},
		"description": {
			"type": "string",
			"pattern": "^(.*)$"
		},
		"scope": {
			"type": "string",
			"enum": [
				"required",
				"optional",
				"excluded"
			],
			"pattern": "^(.*)$"
		},
		"hashes": {
			"type": "array",
			"items": { "$ref": "#/definitions/hash" }
		},
		"licenses": {
			"type": "array",
			"items": {
				"properties": {
					"license": { "$ref": "#/definitions/license" },
					"expression": {
						"type": "string",
						"pattern": "^(.*)$"
					}
				},
				"oneOf": [{ "required": ["license"] }, { "required": ["expression"] }]
			}
		},
		"copyright": {
			"type": "string",
			"pattern": "^(.*)$"
		},
		"cpe": {
			"type": "string",
			"pattern": "^(.*)$"
		},
		"purl": {
			"type": "string",
			"pattern": "^(.*)$"
		},
		"swid": { "$ref": "#/definitions/swid" },
		"modified": { "type": "boolean" },
		"pedigree": {
			"type": "object",
			"properties": {
				"ancestors": {
					"type": "array",
					"items": { "$ref": "#/definitions/component" }
				},
				"descendants": {
					"type": "array",
					"items": { "$ref": "#/definitions/component" }
				},
				"variants": {
					"type": "array",
					"items": { "$ref": "#/definitions/component" }
				},
				"commits": {
					"type": "array",
					"items": { "$ref": "#/definitions/commit" }
				},
				"patches": {
					"type": "array",
					"items": { "$ref": "#/definitions/patch" }
				},
				"notes": {
					"type": "string",
					"pattern": "^(.*)$"
				}
			}
		},
		"externalReferences": {
			"type": "array",
			"items": { "$ref": "#/definitions/externalReference" }
		},
		"components": {
			"$id": "#/definitions/component/properties/components",
			"type": "array",
			"items": { "$ref": "#/definitions/component" },
			"distinct": true
		}
	}
};
const pattern7 = /* @__PURE__ */ new RegExp("^[-+a-z0-9.]+/[-+a-z0-9.]+$", "u");
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate34.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate34.errors = vErrors;
	return true;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.name !== void 0) {
				let data0 = data.name;
				const _errs1 = errors;
				if (errors === _errs1) {
					if (typeof data0 === "string") {
						if (!pattern1.test(data0)) {
							validate36.errors = [{
								instancePath: instancePath + "/name",
								keyword: "pattern",
								params: { pattern: "^(.*)$" }
							}];
							return false;
						}
					} else {
						validate36.errors = [{
							instancePath: instancePath + "/name",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
				}
				var valid0 = _errs1 === errors;
			} else var valid0 = true;
			if (valid0) {
				if (data.url !== void 0) {
					let data1 = data.url;
					const _errs3 = errors;
					if (!Array.isArray(data1)) {
						validate36.errors = [{
							instancePath: instancePath + "/url",
							keyword: "type",
							params: { type: "array" }
						}];
						return false;
					}
					if (errors === _errs3) {
						if (typeof data1 === "string") {
							if (!pattern1.test(data1)) {
								validate36.errors = [{
									instancePath: instancePath + "/url",
									keyword: "pattern",
									params: { pattern: "^(.*)$" }
								}];
								return false;
							}
						}
					}
					var valid0 = _errs3 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.contact !== void 0) {
						let data2 = data.contact;
						const _errs5 = errors;
						if (errors === _errs5) {
							if (Array.isArray(data2)) {
								const len0 = data2.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs7 = errors;
									if (!validate31(data2[i0], {
										instancePath: instancePath + "/contact/" + i0,
										parentData: data2,
										parentDataProperty: i0,
										rootData
									})) {
										vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
										errors = vErrors.length;
									}
									if (!(_errs7 === errors)) break;
								}
							} else {
								validate36.errors = [{
									instancePath: instancePath + "/contact",
									keyword: "type",
									params: { type: "array" }
								}];
								return false;
							}
						}
						var valid0 = _errs5 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate36.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate36.errors = vErrors;
	return errors === 0;
}
const formats2 = formats["spdx-license"];
const schema17 = {
	"type": "object",
	"required": ["content"],
	"properties": {
		"contentType": { "type": "string" },
		"encoding": {
			"type": "string",
			"enum": ["base64"],
			"pattern": "^(.*)$"
		},
		"content": { "type": "string" }
	}
};
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.content === void 0 && (missing0 = "content")) {
			validate41.errors = [{
				instancePath,
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			if (data.contentType !== void 0) {
				if (typeof data.contentType !== "string") {
					validate41.errors = [{
						instancePath: instancePath + "/contentType",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.encoding !== void 0) {
					let data1 = data.encoding;
					if (!(data1 === "base64")) {
						validate41.errors = [{
							instancePath: instancePath + "/encoding",
							keyword: "enum",
							params: { allowedValues: schema17.properties.encoding.enum }
						}];
						return false;
					}
					if (typeof data1 === "string") {
						if (!pattern1.test(data1)) {
							validate41.errors = [{
								instancePath: instancePath + "/encoding",
								keyword: "pattern",
								params: { pattern: "^(.*)$" }
							}];
							return false;
						}
					} else {
						validate41.errors = [{
							instancePath: instancePath + "/encoding",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.content !== void 0) {
						if (typeof data.content !== "string") {
							validate41.errors = [{
								instancePath: instancePath + "/content",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate41.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate41.errors = vErrors;
	return true;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id")) {
			const err0 = {
				instancePath,
				keyword: "required",
				params: { missingProperty: missing0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing1;
		if (data.name === void 0 && (missing1 = "name")) {
			const err1 = {
				instancePath,
				keyword: "required",
				params: { missingProperty: missing1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
	}
	if (!valid0) {
		const err2 = {
			instancePath,
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
		validate40.errors = vErrors;
		return false;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.id !== void 0) {
				let data0 = data.id;
				const _errs4 = errors;
				if (errors === _errs4) {
					if (errors === _errs4) {
						if (typeof data0 === "string") {
							if (!formats2(data0)) {
								validate40.errors = [{
									instancePath: instancePath + "/id",
									keyword: "format",
									params: { format: "spdx-license" }
								}];
								return false;
							}
						} else {
							validate40.errors = [{
								instancePath: instancePath + "/id",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
					}
				}
				var valid1 = _errs4 === errors;
			} else var valid1 = true;
			if (valid1) {
				if (data.name !== void 0) {
					let data1 = data.name;
					const _errs6 = errors;
					if (errors === _errs6) {
						if (typeof data1 === "string") {
							if (!pattern1.test(data1)) {
								validate40.errors = [{
									instancePath: instancePath + "/name",
									keyword: "pattern",
									params: { pattern: "^(.*)$" }
								}];
								return false;
							}
						} else {
							validate40.errors = [{
								instancePath: instancePath + "/name",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
					}
					var valid1 = _errs6 === errors;
				} else var valid1 = true;
				if (valid1) {
					if (data.text !== void 0) {
						const _errs8 = errors;
						if (!validate41(data.text, {
							instancePath: instancePath + "/text",
							parentData: data,
							parentDataProperty: "text",
							rootData
						})) {
							vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
							errors = vErrors.length;
						}
						var valid1 = _errs8 === errors;
					} else var valid1 = true;
					if (valid1) {
						if (data.url !== void 0) {
							let data3 = data.url;
							const _errs9 = errors;
							if (errors === _errs9) {
								if (typeof data3 === "string") {
									if (!pattern1.test(data3)) {
										validate40.errors = [{
											instancePath: instancePath + "/url",
											keyword: "pattern",
											params: { pattern: "^(.*)$" }
										}];
										return false;
									}
								} else {
									validate40.errors = [{
										instancePath: instancePath + "/url",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
							var valid1 = _errs9 === errors;
						} else var valid1 = true;
					}
				}
			}
		} else {
			validate40.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate40.errors = vErrors;
	return errors === 0;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.tagId === void 0 && (missing0 = "tagId") || data.name === void 0 && (missing0 = "name")) {
				validate44.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				if (data.tagId !== void 0) {
					const _errs1 = errors;
					if (typeof data.tagId !== "string") {
						validate44.errors = [{
							instancePath: instancePath + "/tagId",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.name !== void 0) {
						const _errs3 = errors;
						if (typeof data.name !== "string") {
							validate44.errors = [{
								instancePath: instancePath + "/name",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.version !== void 0) {
							const _errs5 = errors;
							if (typeof data.version !== "string") {
								validate44.errors = [{
									instancePath: instancePath + "/version",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.tagVersion !== void 0) {
								let data3 = data.tagVersion;
								const _errs7 = errors;
								if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
									validate44.errors = [{
										instancePath: instancePath + "/tagVersion",
										keyword: "type",
										params: { type: "integer" }
									}];
									return false;
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.patch !== void 0) {
									const _errs9 = errors;
									if (typeof data.patch !== "boolean") {
										validate44.errors = [{
											instancePath: instancePath + "/patch",
											keyword: "type",
											params: { type: "boolean" }
										}];
										return false;
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.text !== void 0) {
										const _errs11 = errors;
										if (!validate41(data.text, {
											instancePath: instancePath + "/text",
											parentData: data,
											parentDataProperty: "text",
											rootData
										})) {
											vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs11 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.url !== void 0) {
											let data6 = data.url;
											const _errs12 = errors;
											if (errors === _errs12) {
												if (typeof data6 === "string") {
													if (!pattern1.test(data6)) {
														validate44.errors = [{
															instancePath: instancePath + "/url",
															keyword: "pattern",
															params: { pattern: "^(.*)$" }
														}];
														return false;
													}
												} else {
													validate44.errors = [{
														instancePath: instancePath + "/url",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate44.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate44.errors = vErrors;
	return errors === 0;
}
const formats6 = formats["idn-email"];
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.timestamp !== void 0) {
			let data0 = data.timestamp;
			if (typeof data0 === "string") {
				if (!formats0(data0)) {
					validate48.errors = [{
						instancePath: instancePath + "/timestamp",
						keyword: "format",
						params: { format: "date-time" }
					}];
					return false;
				}
			} else {
				validate48.errors = [{
					instancePath: instancePath + "/timestamp",
					keyword: "type",
					params: { type: "string" }
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.name !== void 0) {
				let data1 = data.name;
				if (typeof data1 === "string") {
					if (!pattern1.test(data1)) {
						validate48.errors = [{
							instancePath: instancePath + "/name",
							keyword: "pattern",
							params: { pattern: "^(.*)$" }
						}];
						return false;
					}
				} else {
					validate48.errors = [{
						instancePath: instancePath + "/name",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.email !== void 0) {
					let data2 = data.email;
					if (typeof data2 === "string") {
						if (!formats6(data2)) {
							validate48.errors = [{
								instancePath: instancePath + "/email",
								keyword: "format",
								params: { format: "idn-email" }
							}];
							return false;
						}
					} else {
						validate48.errors = [{
							instancePath: instancePath + "/email",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate48.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate48.errors = vErrors;
	return true;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.uid !== void 0) {
				let data0 = data.uid;
				const _errs1 = errors;
				if (errors === _errs1) {
					if (typeof data0 === "string") {
						if (!pattern1.test(data0)) {
							validate47.errors = [{
								instancePath: instancePath + "/uid",
								keyword: "pattern",
								params: { pattern: "^(.*)$" }
							}];
							return false;
						}
					} else {
						validate47.errors = [{
							instancePath: instancePath + "/uid",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
				}
				var valid0 = _errs1 === errors;
			} else var valid0 = true;
			if (valid0) {
				if (data.url !== void 0) {
					const _errs3 = errors;
					if (typeof data.url !== "string") {
						validate47.errors = [{
							instancePath: instancePath + "/url",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = _errs3 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.author !== void 0) {
						const _errs5 = errors;
						if (!validate48(data.author, {
							instancePath: instancePath + "/author",
							parentData: data,
							parentDataProperty: "author",
							rootData
						})) {
							vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs5 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.committer !== void 0) {
							const _errs6 = errors;
							if (!validate48(data.committer, {
								instancePath: instancePath + "/committer",
								parentData: data,
								parentDataProperty: "committer",
								rootData
							})) {
								vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.message !== void 0) {
								let data4 = data.message;
								const _errs7 = errors;
								if (errors === _errs7) {
									if (typeof data4 === "string") {
										if (!pattern1.test(data4)) {
											validate47.errors = [{
												instancePath: instancePath + "/message",
												keyword: "pattern",
												params: { pattern: "^(.*)$" }
											}];
											return false;
										}
									} else {
										validate47.errors = [{
											instancePath: instancePath + "/message",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate47.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate47.errors = vErrors;
	return errors === 0;
}
const schema21 = {
	"type": "object",
	"required": ["type"],
	"properties": {
		"type": {
			"type": "string",
			"enum": [
				"unofficial",
				"monkey",
				"backport",
				"cherry-pick"
			]
		},
		"diff": { "$ref": "#/definitions/diff" },
		"resolves": {
			"type": "array",
			"items": { "$ref": "#/definitions/issue" }
		}
	}
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.text !== void 0) {
				const _errs1 = errors;
				if (!validate41(data.text, {
					instancePath: instancePath + "/text",
					parentData: data,
					parentDataProperty: "text",
					rootData
				})) {
					vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
					errors = vErrors.length;
				}
				var valid0 = _errs1 === errors;
			} else var valid0 = true;
			if (valid0) {
				if (data.url !== void 0) {
					let data1 = data.url;
					const _errs2 = errors;
					if (errors === _errs2) {
						if (typeof data1 === "string") {
							if (!pattern1.test(data1)) {
								validate53.errors = [{
									instancePath: instancePath + "/url",
									keyword: "pattern",
									params: { pattern: "^(.*)$" }
								}];
								return false;
							}
						} else {
							validate53.errors = [{
								instancePath: instancePath + "/url",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
			}
		} else {
			validate53.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate53.errors = vErrors;
	return errors === 0;
}
const schema23 = {
	"type": "object",
	"required": ["type"],
	"properties": {
		"type": {
			"type": "string",
			"enum": [
				"defect",
				"enhancement",
				"security"
			]
		},
		"id": {
			"type": "string",
			"pattern": "^(.*)$"
		},
		"name": {
			"type": "string",
			"pattern": "^(.*)$"
		},
		"description": {
			"type": "string",
			"pattern": "^(.*)$"
		},
		"source": {
			"type": "object",
			"properties": {
				"name": {
					"type": "string",
					"pattern": "^(.*)$"
				},
				"url": {
					"type": "string",
					"pattern": "^(.*)$"
				}
			}
		},
		"references": {
			"type": "array",
			"pattern": "^(.*)$"
		}
	}
};
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type")) {
			validate56.errors = [{
				instancePath,
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			if (data.type !== void 0) {
				let data0 = data.type;
				if (typeof data0 !== "string") {
					validate56.errors = [{
						instancePath: instancePath + "/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				if (!(data0 === "defect" || data0 === "enhancement" || data0 === "security")) {
					validate56.errors = [{
						instancePath: instancePath + "/type",
						keyword: "enum",
						params: { allowedValues: schema23.properties.type.enum }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.id !== void 0) {
					let data1 = data.id;
					if (typeof data1 === "string") {
						if (!pattern1.test(data1)) {
							validate56.errors = [{
								instancePath: instancePath + "/id",
								keyword: "pattern",
								params: { pattern: "^(.*)$" }
							}];
							return false;
						}
					} else {
						validate56.errors = [{
							instancePath: instancePath + "/id",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.name !== void 0) {
						let data2 = data.name;
						if (typeof data2 === "string") {
							if (!pattern1.test(data2)) {
								validate56.errors = [{
									instancePath: instancePath + "/name",
									keyword: "pattern",
									params: { pattern: "^(.*)$" }
								}];
								return false;
							}
						} else {
							validate56.errors = [{
								instancePath: instancePath + "/name",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.description !== void 0) {
							let data3 = data.description;
							if (typeof data3 === "string") {
								if (!pattern1.test(data3)) {
									validate56.errors = [{
										instancePath: instancePath + "/description",
										keyword: "pattern",
										params: { pattern: "^(.*)$" }
									}];
									return false;
								}
							} else {
								validate56.errors = [{
									instancePath: instancePath + "/description",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.source !== void 0) {
								let data4 = data.source;
								if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
									if (data4.name !== void 0) {
										let data5 = data4.name;
										if (typeof data5 === "string") {
											if (!pattern1.test(data5)) {
												validate56.errors = [{
													instancePath: instancePath + "/source/name",
													keyword: "pattern",
													params: { pattern: "^(.*)$" }
												}];
												return false;
											}
										} else {
											validate56.errors = [{
												instancePath: instancePath + "/source/name",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
										var valid1 = true;
									} else var valid1 = true;
									if (valid1) {
										if (data4.url !== void 0) {
											let data6 = data4.url;
											if (typeof data6 === "string") {
												if (!pattern1.test(data6)) {
													validate56.errors = [{
														instancePath: instancePath + "/source/url",
														keyword: "pattern",
														params: { pattern: "^(.*)$" }
													}];
													return false;
												}
											} else {
												validate56.errors = [{
													instancePath: instancePath + "/source/url",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
											var valid1 = true;
										} else var valid1 = true;
									}
								} else {
									validate56.errors = [{
										instancePath: instancePath + "/source",
										keyword: "type",
										params: { type: "object" }
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.references !== void 0) {
									let data7 = data.references;
									if (!Array.isArray(data7)) {
										validate56.errors = [{
											instancePath: instancePath + "/references",
											keyword: "type",
											params: { type: "array" }
										}];
										return false;
									}
									if (typeof data7 === "string") {
										if (!pattern1.test(data7)) {
											validate56.errors = [{
												instancePath: instancePath + "/references",
												keyword: "pattern",
												params: { pattern: "^(.*)$" }
											}];
											return false;
										}
									}
									var valid0 = true;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		}
	} else {
		validate56.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate56.errors = vErrors;
	return true;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type")) {
				validate52.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				if (data.type !== void 0) {
					let data0 = data.type;
					const _errs1 = errors;
					if (typeof data0 !== "string") {
						validate52.errors = [{
							instancePath: instancePath + "/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					if (!(data0 === "unofficial" || data0 === "monkey" || data0 === "backport" || data0 === "cherry-pick")) {
						validate52.errors = [{
							instancePath: instancePath + "/type",
							keyword: "enum",
							params: { allowedValues: schema21.properties.type.enum }
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.diff !== void 0) {
						const _errs3 = errors;
						if (!validate53(data.diff, {
							instancePath: instancePath + "/diff",
							parentData: data,
							parentDataProperty: "diff",
							rootData
						})) {
							vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.resolves !== void 0) {
							let data2 = data.resolves;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (Array.isArray(data2)) {
									const len0 = data2.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs6 = errors;
										if (!validate56(data2[i0], {
											instancePath: instancePath + "/resolves/" + i0,
											parentData: data2,
											parentDataProperty: i0,
											rootData
										})) {
											vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
											errors = vErrors.length;
										}
										if (!(_errs6 === errors)) break;
									}
								} else {
									validate52.errors = [{
										instancePath: instancePath + "/resolves",
										keyword: "type",
										params: { type: "array" }
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate52.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate52.errors = vErrors;
	return errors === 0;
}
const schema24 = {
	"type": "object",
	"required": ["url", "type"],
	"properties": {
		"url": {
			"type": "string",
			"pattern": "^(.*)$"
		},
		"comment": {
			"type": "string",
			"pattern": "^(.*)$"
		},
		"type": {
			"type": "string",
			"enum": [
				"vcs",
				"issue-tracker",
				"website",
				"advisories",
				"bom",
				"mailing-list",
				"social",
				"chat",
				"documentation",
				"support",
				"distribution",
				"license",
				"build-meta",
				"build-system",
				"other"
			]
		}
	}
};
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.url === void 0 && (missing0 = "url") || data.type === void 0 && (missing0 = "type")) {
			validate59.errors = [{
				instancePath,
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			if (data.url !== void 0) {
				let data0 = data.url;
				if (typeof data0 === "string") {
					if (!pattern1.test(data0)) {
						validate59.errors = [{
							instancePath: instancePath + "/url",
							keyword: "pattern",
							params: { pattern: "^(.*)$" }
						}];
						return false;
					}
				} else {
					validate59.errors = [{
						instancePath: instancePath + "/url",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.comment !== void 0) {
					let data1 = data.comment;
					if (typeof data1 === "string") {
						if (!pattern1.test(data1)) {
							validate59.errors = [{
								instancePath: instancePath + "/comment",
								keyword: "pattern",
								params: { pattern: "^(.*)$" }
							}];
							return false;
						}
					} else {
						validate59.errors = [{
							instancePath: instancePath + "/comment",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.type !== void 0) {
						let data2 = data.type;
						if (typeof data2 !== "string") {
							validate59.errors = [{
								instancePath: instancePath + "/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						if (!(data2 === "vcs" || data2 === "issue-tracker" || data2 === "website" || data2 === "advisories" || data2 === "bom" || data2 === "mailing-list" || data2 === "social" || data2 === "chat" || data2 === "documentation" || data2 === "support" || data2 === "distribution" || data2 === "license" || data2 === "build-meta" || data2 === "build-system" || data2 === "other")) {
							validate59.errors = [{
								instancePath: instancePath + "/type",
								keyword: "enum",
								params: { allowedValues: schema24.properties.type.enum }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate59.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate59.errors = vErrors;
	return true;
}
const wrapper0 = { validate: validate33 };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name") || data.version === void 0 && (missing0 = "version")) {
				validate33.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				if (data.type !== void 0) {
					let data0 = data.type;
					const _errs1 = errors;
					if (!(data0 === "application" || data0 === "framework" || data0 === "library" || data0 === "container" || data0 === "operating-system" || data0 === "device" || data0 === "firmware" || data0 === "file")) {
						validate33.errors = [{
							instancePath: instancePath + "/type",
							keyword: "enum",
							params: { allowedValues: schema13.properties.type.enum }
						}];
						return false;
					}
					if (errors === _errs1) {
						if (typeof data0 === "string") {
							if (!pattern1.test(data0)) {
								validate33.errors = [{
									instancePath: instancePath + "/type",
									keyword: "pattern",
									params: { pattern: "^(.*)$" }
								}];
								return false;
							}
						} else {
							validate33.errors = [{
								instancePath: instancePath + "/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data["mime-type"] !== void 0) {
						let data1 = data["mime-type"];
						const _errs3 = errors;
						if (errors === _errs3) {
							if (typeof data1 === "string") {
								if (!pattern7.test(data1)) {
									validate33.errors = [{
										instancePath: instancePath + "/mime-type",
										keyword: "pattern",
										params: { pattern: "^[-+a-z0-9.]+/[-+a-z0-9.]+$" }
									}];
									return false;
								}
							} else {
								validate33.errors = [{
									instancePath: instancePath + "/mime-type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data["bom-ref"] !== void 0) {
							let data2 = data["bom-ref"];
							const _errs5 = errors;
							if (!validate34(data2, {
								instancePath: instancePath + "/bom-ref",
								parentData: data,
								parentDataProperty: "bom-ref",
								rootData
							})) {
								vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
								errors = vErrors.length;
							}
							if (errors === _errs5) {
								if (typeof data2 === "string") {
									if (!pattern1.test(data2)) {
										validate33.errors = [{
											instancePath: instancePath + "/bom-ref",
											keyword: "pattern",
											params: { pattern: "^(.*)$" }
										}];
										return false;
									}
								}
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.supplier !== void 0) {
								const _errs6 = errors;
								if (!validate36(data.supplier, {
									instancePath: instancePath + "/supplier",
									parentData: data,
									parentDataProperty: "supplier",
									rootData
								})) {
									vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.author !== void 0) {
									let data4 = data.author;
									const _errs7 = errors;
									if (errors === _errs7) {
										if (typeof data4 === "string") {
											if (!pattern1.test(data4)) {
												validate33.errors = [{
													instancePath: instancePath + "/author",
													keyword: "pattern",
													params: { pattern: "^(.*)$" }
												}];
												return false;
											}
										} else {
											validate33.errors = [{
												instancePath: instancePath + "/author",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.publisher !== void 0) {
										let data5 = data.publisher;
										const _errs9 = errors;
										if (errors === _errs9) {
											if (typeof data5 === "string") {
												if (!pattern1.test(data5)) {
													validate33.errors = [{
														instancePath: instancePath + "/publisher",
														keyword: "pattern",
														params: { pattern: "^(.*)$" }
													}];
													return false;
												}
											} else {
												validate33.errors = [{
													instancePath: instancePath + "/publisher",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.group !== void 0) {
											let data6 = data.group;
											const _errs11 = errors;
											if (errors === _errs11) {
												if (typeof data6 === "string") {
													if (!pattern1.test(data6)) {
														validate33.errors = [{
															instancePath: instancePath + "/group",
															keyword: "pattern",
															params: { pattern: "^(.*)$" }
														}];
														return false;
													}
												} else {
													validate33.errors = [{
														instancePath: instancePath + "/group",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.name !== void 0) {
												let data7 = data.name;
												const _errs13 = errors;
												if (errors === _errs13) {
													if (typeof data7 === "string") {
														if (!pattern1.test(data7)) {
															validate33.errors = [{
																instancePath: instancePath + "/name",
																keyword: "pattern",
																params: { pattern: "^(.*)$" }
															}];
															return false;
														}
													} else {
														validate33.errors = [{
															instancePath: instancePath + "/name",
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
												}
												var valid0 = _errs13 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.version !== void 0) {
													let data8 = data.version;
													const _errs15 = errors;
													if (errors === _errs15) {
														if (typeof data8 === "string") {
															if (!pattern1.test(data8)) {
																validate33.errors = [{
																	instancePath: instancePath + "/version",
																	keyword: "pattern",
																	params: { pattern: "^(.*)$" }
																}];
																return false;
															}
														} else {
															validate33.errors = [{
																instancePath: instancePath + "/version",
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
													}
													var valid0 = _errs15 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.description !== void 0) {
														let data9 = data.description;
														const _errs17 = errors;
														if (errors === _errs17) {
															if (typeof data9 === "string") {
																if (!pattern1.test(data9)) {
																	validate33.errors = [{
																		instancePath: instancePath + "/description",
																		keyword: "pattern",
																		params: { pattern: "^(.*)$" }
																	}];
																	return false;
																}
															} else {
																validate33.errors = [{
																	instancePath: instancePath + "/description",
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
														}
														var valid0 = _errs17 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.scope !== void 0) {
															let data10 = data.scope;
															const _errs19 = errors;
															if (!(data10 === "required" || data10 === "optional" || data10 === "excluded")) {
																validate33.errors = [{
																	instancePath: instancePath + "/scope",
																	keyword: "enum",
																	params: { allowedValues: schema13.properties.scope.enum }
																}];
																return false;
															}
															if (errors === _errs19) {
																if (typeof data10 === "string") {
																	if (!pattern1.test(data10)) {
																		validate33.errors = [{
																			instancePath: instancePath + "/scope",
																			keyword: "pattern",
																			params: { pattern: "^(.*)$" }
																		}];
																		return false;
																	}
																} else {
																	validate33.errors = [{
																		instancePath: instancePath + "/scope",
																		keyword: "type",
																		params: { type: "string" }
																	}];
																	return false;
																}
															}
															var valid0 = _errs19 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.hashes !== void 0) {
																let data11 = data.hashes;
																const _errs21 = errors;
																if (errors === _errs21) {
																	if (Array.isArray(data11)) {
																		const len0 = data11.length;
																		for (let i0 = 0; i0 < len0; i0++) {
																			const _errs23 = errors;
																			if (!validate24(data11[i0], {
																				instancePath: instancePath + "/hashes/" + i0,
																				parentData: data11,
																				parentDataProperty: i0,
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
																				errors = vErrors.length;
																			}
																			if (!(_errs23 === errors)) break;
																		}
																	} else {
																		validate33.errors = [{
																			instancePath: instancePath + "/hashes",
																			keyword: "type",
																			params: { type: "array" }
																		}];
																		return false;
																	}
																}
																var valid0 = _errs21 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.licenses !== void 0) {
																	let data13 = data.licenses;
																	const _errs24 = errors;
																	if (errors === _errs24) {
																		if (Array.isArray(data13)) {
																			const len1 = data13.length;
																			for (let i1 = 0; i1 < len1; i1++) {
																				let data14 = data13[i1];
																				const _errs26 = errors;
																				const _errs27 = errors;
																				let valid3 = false;
																				let passing0 = null;
																				const _errs28 = errors;
																				if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
																					let missing1;
																					if (data14.license === void 0 && (missing1 = "license")) {
																						const err0 = {
																							instancePath: instancePath + "/licenses/" + i1,
																							keyword: "required",
																							params: { missingProperty: missing1 }
																						};
																						if (vErrors === null) vErrors = [err0];
																						else vErrors.push(err0);
																						errors++;
																					}
																				}
																				var _valid0 = _errs28 === errors;
																				if (_valid0) {
																					valid3 = true;
																					passing0 = 0;
																				}
																				const _errs29 = errors;
																				if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
																					let missing2;
																					if (data14.expression === void 0 && (missing2 = "expression")) {
																						const err1 = {
																							instancePath: instancePath + "/licenses/" + i1,
																							keyword: "required",
																							params: { missingProperty: missing2 }
																						};
																						if (vErrors === null) vErrors = [err1];
																						else vErrors.push(err1);
																						errors++;
																					}
																				}
																				var _valid0 = _errs29 === errors;
																				if (_valid0 && valid3) {
																					valid3 = false;
																					passing0 = [passing0, 1];
																				} else if (_valid0) {
																					valid3 = true;
																					passing0 = 1;
																				}
																				if (!valid3) {
																					const err2 = {
																						instancePath: instancePath + "/licenses/" + i1,
																						keyword: "oneOf",
																						params: { passingSchemas: passing0 }
																					};
																					if (vErrors === null) vErrors = [err2];
																					else vErrors.push(err2);
																					errors++;
																					validate33.errors = vErrors;
																					return false;
																				} else {
																					errors = _errs27;
																					if (vErrors !== null) {
																						if (_errs27) vErrors.length = _errs27;
																						else vErrors = null;
																					}
																				}
																				if (errors === _errs26) {
																					if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
																						if (data14.license !== void 0) {
																							const _errs30 = errors;
																							if (!validate40(data14.license, {
																								instancePath: instancePath + "/licenses/" + i1 + "/license",
																								parentData: data14,
																								parentDataProperty: "license",
																								rootData
																							})) {
																								vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
																								errors = vErrors.length;
																							}
																							var valid4 = _errs30 === errors;
																						} else var valid4 = true;
																						if (valid4) {
																							if (data14.expression !== void 0) {
																								let data16 = data14.expression;
																								const _errs31 = errors;
																								if (errors === _errs31) {
																									if (typeof data16 === "string") {
																										if (!pattern1.test(data16)) {
																											validate33.errors = [{
																												instancePath: instancePath + "/licenses/" + i1 + "/expression",
																												keyword: "pattern",
																												params: { pattern: "^(.*)$" }
																											}];
																											return false;
																										}
																									} else {
																										validate33.errors = [{
																											instancePath: instancePath + "/licenses/" + i1 + "/expression",
																											keyword: "type",
																											params: { type: "string" }
																										}];
																										return false;
																									}
																								}
																								var valid4 = _errs31 === errors;
																							} else var valid4 = true;
																						}
																					}
																				}
																				if (!(_errs26 === errors)) break;
																			}
																		} else {
																			validate33.errors = [{
																				instancePath: instancePath + "/licenses",
																				keyword: "type",
																				params: { type: "array" }
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs24 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.copyright !== void 0) {
																		let data17 = data.copyright;
																		const _errs33 = errors;
																		if (errors === _errs33) {
																			if (typeof data17 === "string") {
																				if (!pattern1.test(data17)) {
																					validate33.errors = [{
																						instancePath: instancePath + "/copyright",
																						keyword: "pattern",
																						params: { pattern: "^(.*)$" }
																					}];
																					return false;
																				}
																			} else {
																				validate33.errors = [{
																					instancePath: instancePath + "/copyright",
																					keyword: "type",
																					params: { type: "string" }
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs33 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.cpe !== void 0) {
																			let data18 = data.cpe;
																			const _errs35 = errors;
																			if (errors === _errs35) {
																				if (typeof data18 === "string") {
																					if (!pattern1.test(data18)) {
																						validate33.errors = [{
																							instancePath: instancePath + "/cpe",
																							keyword: "pattern",
																							params: { pattern: "^(.*)$" }
																						}];
																						return false;
																					}
																				} else {
																					validate33.errors = [{
																						instancePath: instancePath + "/cpe",
																						keyword: "type",
																						params: { type: "string" }
																					}];
																					return false;
																				}
																			}
																			var valid0 = _errs35 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.purl !== void 0) {
																				let data19 = data.purl;
																				const _errs37 = errors;
																				if (errors === _errs37) {
																					if (typeof data19 === "string") {
																						if (!pattern1.test(data19)) {
																							validate33.errors = [{
																								instancePath: instancePath + "/purl",
																								keyword: "pattern",
																								params: { pattern: "^(.*)$" }
																							}];
																							return false;
																						}
																					} else {
																						validate33.errors = [{
																							instancePath: instancePath + "/purl",
																							keyword: "type",
																							params: { type: "string" }
																						}];
																						return false;
																					}
																				}
																				var valid0 = _errs37 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.swid !== void 0) {
																					const _errs39 = errors;
																					if (!validate44(data.swid, {
																						instancePath: instancePath + "/swid",
																						parentData: data,
																						parentDataProperty: "swid",
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
																						errors = vErrors.length;
																					}
																					var valid0 = _errs39 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.modified !== void 0) {
																						const _errs40 = errors;
																						if (typeof data.modified !== "boolean") {
																							validate33.errors = [{
																								instancePath: instancePath + "/modified",
																								keyword: "type",
																								params: { type: "boolean" }
																							}];
																							return false;
																						}
																						var valid0 = _errs40 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.pedigree !== void 0) {
																							let data22 = data.pedigree;
																							const _errs42 = errors;
																							if (errors === _errs42) {
																								if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
																									if (data22.ancestors !== void 0) {
																										let data23 = data22.ancestors;
																										const _errs44 = errors;
																										if (errors === _errs44) {
																											if (Array.isArray(data23)) {
																												const len2 = data23.length;
																												for (let i2 = 0; i2 < len2; i2++) {
																													const _errs46 = errors;
																													if (!wrapper0.validate(data23[i2], {
																														instancePath: instancePath + "/pedigree/ancestors/" + i2,
																														parentData: data23,
																														parentDataProperty: i2,
																														rootData
																													})) {
																														vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
																														errors = vErrors.length;
																													}
																													if (!(_errs46 === errors)) break;
																												}
																											} else {
																												validate33.errors = [{
																													instancePath: instancePath + "/pedigree/ancestors",
																													keyword: "type",
																													params: { type: "array" }
																												}];
																												return false;
																											}
																										}
																										var valid5 = _errs44 === errors;
																									} else var valid5 = true;
																									if (valid5) {
																										if (data22.descendants !== void 0) {
																											let data25 = data22.descendants;
																											const _errs47 = errors;
																											if (errors === _errs47) {
																												if (Array.isArray(data25)) {
																													const len3 = data25.length;
																													for (let i3 = 0; i3 < len3; i3++) {
																														const _errs49 = errors;
																														if (!wrapper0.validate(data25[i3], {
																															instancePath: instancePath + "/pedigree/descendants/" + i3,
																															parentData: data25,
																															parentDataProperty: i3,
																															rootData
																														})) {
																															vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
																															errors = vErrors.length;
																														}
																														if (!(_errs49 === errors)) break;
																													}
																												} else {
																													validate33.errors = [{
																														instancePath: instancePath + "/pedigree/descendants",
																														keyword: "type",
																														params: { type: "array" }
																													}];
																													return false;
																												}
																											}
																											var valid5 = _errs47 === errors;
																										} else var valid5 = true;
																										if (valid5) {
																											if (data22.variants !== void 0) {
																												let data27 = data22.variants;
																												const _errs50 = errors;
																												if (errors === _errs50) {
																													if (Array.isArray(data27)) {
																														const len4 = data27.length;
																														for (let i4 = 0; i4 < len4; i4++) {
																															const _errs52 = errors;
																															if (!wrapper0.validate(data27[i4], {
																																instancePath: instancePath + "/pedigree/variants/" + i4,
																																parentData: data27,
																																parentDataProperty: i4,
																																rootData
																															})) {
																																vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
																																errors = vErrors.length;
																															}
																															if (!(_errs52 === errors)) break;
																														}
																													} else {
																														validate33.errors = [{
																															instancePath: instancePath + "/pedigree/variants",
																															keyword: "type",
																															params: { type: "array" }
																														}];
																														return false;
																													}
																												}
																												var valid5 = _errs50 === errors;
																											} else var valid5 = true;
																											if (valid5) {
																												if (data22.commits !== void 0) {
																													let data29 = data22.commits;
																													const _errs53 = errors;
																													if (errors === _errs53) {
																														if (Array.isArray(data29)) {
																															const len5 = data29.length;
																															for (let i5 = 0; i5 < len5; i5++) {
																																const _errs55 = errors;
																																if (!validate47(data29[i5], {
																																	instancePath: instancePath + "/pedigree/commits/" + i5,
																																	parentData: data29,
																																	parentDataProperty: i5,
																																	rootData
																																})) {
																																	vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
																																	errors = vErrors.length;
																																}
																																if (!(_errs55 === errors)) break;
																															}
																														} else {
																															validate33.errors = [{
																																instancePath: instancePath + "/pedigree/commits",
																																keyword: "type",
																																params: { type: "array" }
																															}];
																															return false;
																														}
																													}
																													var valid5 = _errs53 === errors;
																												} else var valid5 = true;
																												if (valid5) {
																													if (data22.patches !== void 0) {
																														let data31 = data22.patches;
																														const _errs56 = errors;
																														if (errors === _errs56) {
																															if (Array.isArray(data31)) {
																																const len6 = data31.length;
																																for (let i6 = 0; i6 < len6; i6++) {
																																	const _errs58 = errors;
																																	if (!validate52(data31[i6], {
																																		instancePath: instancePath + "/pedigree/patches/" + i6,
																																		parentData: data31,
																																		parentDataProperty: i6,
																																		rootData
																																	})) {
																																		vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
																																		errors = vErrors.length;
																																	}
																																	if (!(_errs58 === errors)) break;
																																}
																															} else {
																																validate33.errors = [{
																																	instancePath: instancePath + "/pedigree/patches",
																																	keyword: "type",
																																	params: { type: "array" }
																																}];
																																return false;
																															}
																														}
																														var valid5 = _errs56 === errors;
																													} else var valid5 = true;
																													if (valid5) {
																														if (data22.notes !== void 0) {
																															let data33 = data22.notes;
																															const _errs59 = errors;
																															if (errors === _errs59) {
																																if (typeof data33 === "string") {
																																	if (!pattern1.test(data33)) {
																																		validate33.errors = [{
																																			instancePath: instancePath + "/pedigree/notes",
																																			keyword: "pattern",
																																			params: { pattern: "^(.*)$" }
																																		}];
																																		return false;
																																	}
																																} else {
																																	validate33.errors = [{
																																		instancePath: instancePath + "/pedigree/notes",
																																		keyword: "type",
																																		params: { type: "string" }
																																	}];
																																	return false;
																																}
																															}
																															var valid5 = _errs59 === errors;
																														} else var valid5 = true;
																													}
																												}
																											}
																										}
																									}
																								} else {
																									validate33.errors = [{
																										instancePath: instancePath + "/pedigree",
																										keyword: "type",
																										params: { type: "object" }
																									}];
																									return false;
																								}
																							}
																							var valid0 = _errs42 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.externalReferences !== void 0) {
																								let data34 = data.externalReferences;
																								const _errs61 = errors;
																								if (errors === _errs61) {
																									if (Array.isArray(data34)) {
																										const len7 = data34.length;
																										for (let i7 = 0; i7 < len7; i7++) {
																											const _errs63 = errors;
																											if (!validate59(data34[i7], {
																												instancePath: instancePath + "/externalReferences/" + i7,
																												parentData: data34,
																												parentDataProperty: i7,
																												rootData
																											})) {
																												vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
																												errors = vErrors.length;
																											}
																											if (!(_errs63 === errors)) break;
																										}
																									} else {
																										validate33.errors = [{
																											instancePath: instancePath + "/externalReferences",
																											keyword: "type",
																											params: { type: "array" }
																										}];
																										return false;
																									}
																								}
																								var valid0 = _errs61 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.components !== void 0) {
																									let data36 = data.components;
																									const _errs64 = errors;
																									if (errors === _errs64) {
																										if (Array.isArray(data36)) {
																											var valid12 = true;
																											const len8 = data36.length;
																											for (let i8 = 0; i8 < len8; i8++) {
																												const _errs66 = errors;
																												if (!wrapper0.validate(data36[i8], {
																													instancePath: instancePath + "/components/" + i8,
																													parentData: data36,
																													parentDataProperty: i8,
																													rootData
																												})) {
																													vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
																													errors = vErrors.length;
																												}
																												var valid12 = _errs66 === errors;
																												if (!valid12) break;
																											}
																											if (valid12) {
																												if (!distinct(data36)) {
																													validate33.errors = [{
																														instancePath: instancePath + "/components",
																														keyword: "distinct",
																														params: {}
																													}];
																													return false;
																												}
																											}
																										} else {
																											validate33.errors = [{
																												instancePath: instancePath + "/components",
																												keyword: "type",
																												params: { type: "array" }
																											}];
																											return false;
																										}
																									}
																									var valid0 = _errs64 === errors;
																								} else var valid0 = true;
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate33.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate33.errors = vErrors;
	return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.timestamp !== void 0) {
				let data0 = data.timestamp;
				const _errs1 = errors;
				if (errors === _errs1) {
					if (errors === _errs1) {
						if (typeof data0 === "string") {
							if (!formats0(data0)) {
								validate22.errors = [{
									instancePath: instancePath + "/timestamp",
									keyword: "format",
									params: { format: "date-time" }
								}];
								return false;
							}
						} else {
							validate22.errors = [{
								instancePath: instancePath + "/timestamp",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
					}
				}
				var valid0 = _errs1 === errors;
			} else var valid0 = true;
			if (valid0) {
				if (data.tools !== void 0) {
					let data1 = data.tools;
					const _errs3 = errors;
					if (errors === _errs3) {
						if (Array.isArray(data1)) {
							const len0 = data1.length;
							for (let i0 = 0; i0 < len0; i0++) {
								const _errs5 = errors;
								if (!validate23(data1[i0], {
									instancePath: instancePath + "/tools/" + i0,
									parentData: data1,
									parentDataProperty: i0,
									rootData
								})) {
									vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
									errors = vErrors.length;
								}
								if (!(_errs5 === errors)) break;
							}
						} else {
							validate22.errors = [{
								instancePath: instancePath + "/tools",
								keyword: "type",
								params: { type: "array" }
							}];
							return false;
						}
					}
					var valid0 = _errs3 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.authors !== void 0) {
						let data3 = data.authors;
						const _errs6 = errors;
						if (errors === _errs6) {
							if (Array.isArray(data3)) {
								const len1 = data3.length;
								for (let i1 = 0; i1 < len1; i1++) {
									const _errs8 = errors;
									if (!validate31(data3[i1], {
										instancePath: instancePath + "/authors/" + i1,
										parentData: data3,
										parentDataProperty: i1,
										rootData
									})) {
										vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
										errors = vErrors.length;
									}
									if (!(_errs8 === errors)) break;
								}
							} else {
								validate22.errors = [{
									instancePath: instancePath + "/authors",
									keyword: "type",
									params: { type: "array" }
								}];
								return false;
							}
						}
						var valid0 = _errs6 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.component !== void 0) {
							const _errs9 = errors;
							if (!validate33(data.component, {
								instancePath: instancePath + "/component",
								parentData: data,
								parentDataProperty: "component",
								rootData
							})) {
								vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs9 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.manufacture !== void 0) {
								const _errs10 = errors;
								if (!validate36(data.manufacture, {
									instancePath: instancePath + "/manufacture",
									parentData: data,
									parentDataProperty: "manufacture",
									rootData
								})) {
									vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs10 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.supplier !== void 0) {
									const _errs11 = errors;
									if (!validate36(data.supplier, {
										instancePath: instancePath + "/supplier",
										parentData: data,
										parentDataProperty: "supplier",
										rootData
									})) {
										vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs11 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate22.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate22.errors = vErrors;
	return errors === 0;
}
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.ref === void 0 && (missing0 = "ref")) {
				validate66.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				if (data.ref !== void 0) {
					const _errs1 = errors;
					if (!validate34(data.ref, {
						instancePath: instancePath + "/ref",
						parentData: data,
						parentDataProperty: "ref",
						rootData
					})) {
						vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.dependsOn !== void 0) {
						let data1 = data.dependsOn;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (Array.isArray(data1)) {
								var valid1 = true;
								const len0 = data1.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs4 = errors;
									if (!validate34(data1[i0], {
										instancePath: instancePath + "/dependsOn/" + i0,
										parentData: data1,
										parentDataProperty: i0,
										rootData
									})) {
										vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
										errors = vErrors.length;
									}
									var valid1 = _errs4 === errors;
									if (!valid1) break;
								}
								if (valid1) {
									if (!distinct(data1)) {
										validate66.errors = [{
											instancePath: instancePath + "/dependsOn",
											keyword: "distinct",
											params: {}
										}];
										return false;
									}
								}
							} else {
								validate66.errors = [{
									instancePath: instancePath + "/dependsOn",
									keyword: "type",
									params: { type: "array" }
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate66.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate66.errors = vErrors;
	return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.bomFormat === void 0 && (missing0 = "bomFormat") || data.specVersion === void 0 && (missing0 = "specVersion")) {
				validate21.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				if (data.bomFormat !== void 0) {
					let data0 = data.bomFormat;
					const _errs1 = errors;
					if (typeof data0 !== "string") {
						validate21.errors = [{
							instancePath: instancePath + "/bomFormat",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					if (!(data0 === "CycloneDX")) {
						validate21.errors = [{
							instancePath: instancePath + "/bomFormat",
							keyword: "enum",
							params: { allowedValues: schema6.properties.bomFormat.enum }
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.specVersion !== void 0) {
						const _errs3 = errors;
						if (typeof data.specVersion !== "string") {
							validate21.errors = [{
								instancePath: instancePath + "/specVersion",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.serialNumber !== void 0) {
							let data2 = data.serialNumber;
							const _errs5 = errors;
							if (errors === _errs5) {
								if (typeof data2 === "string") {
									if (!pattern0.test(data2)) {
										validate21.errors = [{
											instancePath: instancePath + "/serialNumber",
											keyword: "pattern",
											params: { pattern: "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }
										}];
										return false;
									}
								} else {
									validate21.errors = [{
										instancePath: instancePath + "/serialNumber",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.version !== void 0) {
								let data3 = data.version;
								const _errs7 = errors;
								if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
									validate21.errors = [{
										instancePath: instancePath + "/version",
										keyword: "type",
										params: { type: "integer" }
									}];
									return false;
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.metadata !== void 0) {
									const _errs9 = errors;
									if (!validate22(data.metadata, {
										instancePath: instancePath + "/metadata",
										parentData: data,
										parentDataProperty: "metadata",
										rootData
									})) {
										vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.components !== void 0) {
										const _errs10 = errors;
										if (!Array.isArray(data.components)) {
											validate21.errors = [{
												instancePath: instancePath + "/components",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.services !== void 0) {
											const _errs12 = errors;
											if (!Array.isArray(data.services)) {
												validate21.errors = [{
													instancePath: instancePath + "/services",
													keyword: "type",
													params: { type: "array" }
												}];
												return false;
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.externalReferences !== void 0) {
												let data7 = data.externalReferences;
												const _errs14 = errors;
												if (errors === _errs14) {
													if (Array.isArray(data7)) {
														const len0 = data7.length;
														for (let i0 = 0; i0 < len0; i0++) {
															const _errs16 = errors;
															if (!validate59(data7[i0], {
																instancePath: instancePath + "/externalReferences/" + i0,
																parentData: data7,
																parentDataProperty: i0,
																rootData
															})) {
																vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
																errors = vErrors.length;
															}
															if (!(_errs16 === errors)) break;
														}
													} else {
														validate21.errors = [{
															instancePath: instancePath + "/externalReferences",
															keyword: "type",
															params: { type: "array" }
														}];
														return false;
													}
												}
												var valid0 = _errs14 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.dependencies !== void 0) {
													let data9 = data.dependencies;
													const _errs17 = errors;
													if (errors === _errs17) {
														if (Array.isArray(data9)) {
															var valid2 = true;
															const len1 = data9.length;
															for (let i1 = 0; i1 < len1; i1++) {
																const _errs19 = errors;
																if (!validate66(data9[i1], {
																	instancePath: instancePath + "/dependencies/" + i1,
																	parentData: data9,
																	parentDataProperty: i1,
																	rootData
																})) {
																	vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
																	errors = vErrors.length;
																}
																var valid2 = _errs19 === errors;
																if (!valid2) break;
															}
															if (valid2) {
																if (!distinct(data9)) {
																	validate21.errors = [{
																		instancePath: instancePath + "/dependencies",
																		keyword: "distinct",
																		params: {}
																	}];
																	return false;
																}
															}
														} else {
															validate21.errors = [{
																instancePath: instancePath + "/dependencies",
																keyword: "type",
																params: { type: "array" }
															}];
															return false;
														}
													}
													var valid0 = _errs17 === errors;
												} else var valid0 = true;
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate21.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate21.errors = vErrors;
	return errors === 0;
}
const component = validate70;
const schema26 = {
	"type": "object",
	"required": [
		"type",
		"name",
		"version"
	],
	"properties": {
		"type": {
			"type": "string",
			"enum": [
				"application",
				"framework",
				"library",
				"container",
				"operating-system",
				"device",
				"firmware",
				"file"
			],
			"pattern": "^(.*)$"
		},
		"mime-type": {
			"type": "string",
			"pattern": "^[-+a-z0-9.]+/[-+a-z0-9.]+$"
		},
		"bom-ref": {
			"$ref": "#/definitions/refType",
			"pattern": "^(.*)$"
		},
		"supplier": { "$ref": "#/definitions/organizationalEntity" },
		"author": {
			"type": "string",
			"pattern": "^(.*)$"
		},
		"publisher": {
			"type": "string",
			"pattern": "^(.*)$"
		},
		"group": {
			"type": "string",
			"pattern": "^(.*)$"
		},
		"name": {
			"type": "string",
			"pattern": "^(.*)$"
		},
		"version": {
			"type": "string",
			"pattern": "^(.*)$"
		},
		"description": {
			"type": "string",
			"pattern": "^(.*)$"
		},
		"scope": {
			"type": "string",
			"enum": [
				"required",
				"optional",
				"excluded"
			],
			"pattern": "^(.*)$"
		},
		"hashes": {
			"type": "array",
			"items": { "$ref": "#/definitions/hash" }
		},
		"licenses": {
			"type": "array",
			"items": {
				"properties": {
					"license": { "$ref": "#/definitions/license" },
					"expression": {
						"type": "string",
						"pattern": "^(.*)$"
					}
				},
				"oneOf": [{ "required": ["license"] }, { "required": ["expression"] }]
			}
		},
		"copyright": {
			"type": "string",
			"pattern": "^(.*)$"
		},
		"cpe": {
			"type": "string",
			"pattern": "^(.*)$"
		},
		"purl": {
			"type": "string",
			"pattern": "^(.*)$"
		},
		"swid": { "$ref": "#/definitions/swid" },
		"modified": { "type": "boolean" },
		"pedigree": {
			"type": "object",
			"properties": {
				"ancestors": {
					"type": "array",
					"items": { "$ref": "#/definitions/component" }
				},
				"descendants": {
					"type": "array",
					"items": { "$ref": "#/definitions/component" }
				},
				"variants": {
					"type": "array",
					"items": { "$ref": "#/definitions/component" }
				},
				"commits": {
					"type": "array",
					"items": { "$ref": "#/definitions/commit" }
				},
				"patches": {
					"type": "array",
					"items": { "$ref": "#/definitions/patch" }
				},
				"notes": {
					"type": "string",
					"pattern": "^(.*)$"
				}
			}
		},
		"externalReferences": {
			"type": "array",
			"items": { "$ref": "#/definitions/externalReference" }
		},
		"components": { "type": "array" }
	}
};
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name") || data.version === void 0 && (missing0 = "version")) {
				validate70.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				if (data.type !== void 0) {
					let data0 = data.type;
					const _errs1 = errors;
					if (!(data0 === "application" || data0 === "framework" || data0 === "library" || data0 === "container" || data0 === "operating-system" || data0 === "device" || data0 === "firmware" || data0 === "file")) {
						validate70.errors = [{
							instancePath: instancePath + "/type",
							keyword: "enum",
							params: { allowedValues: schema26.properties.type.enum }
						}];
						return false;
					}
					if (errors === _errs1) {
						if (typeof data0 === "string") {
							if (!pattern1.test(data0)) {
								validate70.errors = [{
									instancePath: instancePath + "/type",
									keyword: "pattern",
									params: { pattern: "^(.*)$" }
								}];
								return false;
							}
						} else {
							validate70.errors = [{
								instancePath: instancePath + "/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data["mime-type"] !== void 0) {
						let data1 = data["mime-type"];
						const _errs3 = errors;
						if (errors === _errs3) {
							if (typeof data1 === "string") {
								if (!pattern7.test(data1)) {
									validate70.errors = [{
										instancePath: instancePath + "/mime-type",
										keyword: "pattern",
										params: { pattern: "^[-+a-z0-9.]+/[-+a-z0-9.]+$" }
									}];
									return false;
								}
							} else {
								validate70.errors = [{
									instancePath: instancePath + "/mime-type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data["bom-ref"] !== void 0) {
							let data2 = data["bom-ref"];
							const _errs5 = errors;
							if (!validate34(data2, {
								instancePath: instancePath + "/bom-ref",
								parentData: data,
								parentDataProperty: "bom-ref",
								rootData
							})) {
								vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
								errors = vErrors.length;
							}
							if (errors === _errs5) {
								if (typeof data2 === "string") {
									if (!pattern1.test(data2)) {
										validate70.errors = [{
											instancePath: instancePath + "/bom-ref",
											keyword: "pattern",
											params: { pattern: "^(.*)$" }
										}];
										return false;
									}
								}
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.supplier !== void 0) {
								const _errs6 = errors;
								if (!validate36(data.supplier, {
									instancePath: instancePath + "/supplier",
									parentData: data,
									parentDataProperty: "supplier",
									rootData
								})) {
									vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.author !== void 0) {
									let data4 = data.author;
									const _errs7 = errors;
									if (errors === _errs7) {
										if (typeof data4 === "string") {
											if (!pattern1.test(data4)) {
												validate70.errors = [{
													instancePath: instancePath + "/author",
													keyword: "pattern",
													params: { pattern: "^(.*)$" }
												}];
												return false;
											}
										} else {
											validate70.errors = [{
												instancePath: instancePath + "/author",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.publisher !== void 0) {
										let data5 = data.publisher;
										const _errs9 = errors;
										if (errors === _errs9) {
											if (typeof data5 === "string") {
												if (!pattern1.test(data5)) {
													validate70.errors = [{
														instancePath: instancePath + "/publisher",
														keyword: "pattern",
														params: { pattern: "^(.*)$" }
													}];
													return false;
												}
											} else {
												validate70.errors = [{
													instancePath: instancePath + "/publisher",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.group !== void 0) {
											let data6 = data.group;
											const _errs11 = errors;
											if (errors === _errs11) {
												if (typeof data6 === "string") {
													if (!pattern1.test(data6)) {
														validate70.errors = [{
															instancePath: instancePath + "/group",
															keyword: "pattern",
															params: { pattern: "^(.*)$" }
														}];
														return false;
													}
												} else {
													validate70.errors = [{
														instancePath: instancePath + "/group",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.name !== void 0) {
												let data7 = data.name;
												const _errs13 = errors;
												if (errors === _errs13) {
													if (typeof data7 === "string") {
														if (!pattern1.test(data7)) {
															validate70.errors = [{
																instancePath: instancePath + "/name",
																keyword: "pattern",
																params: { pattern: "^(.*)$" }
															}];
															return false;
														}
													} else {
														validate70.errors = [{
															instancePath: instancePath + "/name",
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
												}
												var valid0 = _errs13 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.version !== void 0) {
													let data8 = data.version;
													const _errs15 = errors;
													if (errors === _errs15) {
														if (typeof data8 === "string") {
															if (!pattern1.test(data8)) {
																validate70.errors = [{
																	instancePath: instancePath + "/version",
																	keyword: "pattern",
																	params: { pattern: "^(.*)$" }
																}];
																return false;
															}
														} else {
															validate70.errors = [{
																instancePath: instancePath + "/version",
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
													}
													var valid0 = _errs15 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.description !== void 0) {
														let data9 = data.description;
														const _errs17 = errors;
														if (errors === _errs17) {
															if (typeof data9 === "string") {
																if (!pattern1.test(data9)) {
																	validate70.errors = [{
																		instancePath: instancePath + "/description",
																		keyword: "pattern",
																		params: { pattern: "^(.*)$" }
																	}];
																	return false;
																}
															} else {
																validate70.errors = [{
																	instancePath: instancePath + "/description",
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
														}
														var valid0 = _errs17 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.scope !== void 0) {
															let data10 = data.scope;
															const _errs19 = errors;
															if (!(data10 === "required" || data10 === "optional" || data10 === "excluded")) {
																validate70.errors = [{
																	instancePath: instancePath + "/scope",
																	keyword: "enum",
																	params: { allowedValues: schema26.properties.scope.enum }
																}];
																return false;
															}
															if (errors === _errs19) {
																if (typeof data10 === "string") {
																	if (!pattern1.test(data10)) {
																		validate70.errors = [{
																			instancePath: instancePath + "/scope",
																			keyword: "pattern",
																			params: { pattern: "^(.*)$" }
																		}];
																		return false;
																	}
																} else {
																	validate70.errors = [{
																		instancePath: instancePath + "/scope",
																		keyword: "type",
																		params: { type: "string" }
																	}];
																	return false;
																}
															}
															var valid0 = _errs19 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.hashes !== void 0) {
																let data11 = data.hashes;
																const _errs21 = errors;
																if (errors === _errs21) {
																	if (Array.isArray(data11)) {
																		const len0 = data11.length;
																		for (let i0 = 0; i0 < len0; i0++) {
																			const _errs23 = errors;
																			if (!validate24(data11[i0], {
																				instancePath: instancePath + "/hashes/" + i0,
																				parentData: data11,
																				parentDataProperty: i0,
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
																				errors = vErrors.length;
																			}
																			if (!(_errs23 === errors)) break;
																		}
																	} else {
																		validate70.errors = [{
																			instancePath: instancePath + "/hashes",
																			keyword: "type",
																			params: { type: "array" }
																		}];
																		return false;
																	}
																}
																var valid0 = _errs21 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.licenses !== void 0) {
																	let data13 = data.licenses;
																	const _errs24 = errors;
																	if (errors === _errs24) {
																		if (Array.isArray(data13)) {
																			const len1 = data13.length;
																			for (let i1 = 0; i1 < len1; i1++) {
																				let data14 = data13[i1];
																				const _errs26 = errors;
																				const _errs27 = errors;
																				let valid3 = false;
																				let passing0 = null;
																				const _errs28 = errors;
																				if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
																					let missing1;
																					if (data14.license === void 0 && (missing1 = "license")) {
																						const err0 = {
																							instancePath: instancePath + "/licenses/" + i1,
																							keyword: "required",
																							params: { missingProperty: missing1 }
																						};
																						if (vErrors === null) vErrors = [err0];
																						else vErrors.push(err0);
																						errors++;
																					}
																				}
																				var _valid0 = _errs28 === errors;
																				if (_valid0) {
																					valid3 = true;
																					passing0 = 0;
																				}
																				const _errs29 = errors;
																				if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
																					let missing2;
																					if (data14.expression === void 0 && (missing2 = "expression")) {
																						const err1 = {
																							instancePath: instancePath + "/licenses/" + i1,
																							keyword: "required",
																							params: { missingProperty: missing2 }
																						};
																						if (vErrors === null) vErrors = [err1];
																						else vErrors.push(err1);
																						errors++;
																					}
																				}
																				var _valid0 = _errs29 === errors;
																				if (_valid0 && valid3) {
																					valid3 = false;
																					passing0 = [passing0, 1];
																				} else if (_valid0) {
																					valid3 = true;
																					passing0 = 1;
																				}
																				if (!valid3) {
																					const err2 = {
																						instancePath: instancePath + "/licenses/" + i1,
																						keyword: "oneOf",
																						params: { passingSchemas: passing0 }
																					};
																					if (vErrors === null) vErrors = [err2];
																					else vErrors.push(err2);
																					errors++;
																					validate70.errors = vErrors;
																					return false;
																				} else {
																					errors = _errs27;
																					if (vErrors !== null) {
																						if (_errs27) vErrors.length = _errs27;
																						else vErrors = null;
																					}
																				}
																				if (errors === _errs26) {
																					if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
																						if (data14.license !== void 0) {
																							const _errs30 = errors;
																							if (!validate40(data14.license, {
																								instancePath: instancePath + "/licenses/" + i1 + "/license",
																								parentData: data14,
																								parentDataProperty: "license",
																								rootData
																							})) {
																								vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
																								errors = vErrors.length;
																							}
																							var valid4 = _errs30 === errors;
																						} else var valid4 = true;
																						if (valid4) {
																							if (data14.expression !== void 0) {
																								let data16 = data14.expression;
																								const _errs31 = errors;
																								if (errors === _errs31) {
																									if (typeof data16 === "string") {
																										if (!pattern1.test(data16)) {
																											validate70.errors = [{
																												instancePath: instancePath + "/licenses/" + i1 + "/expression",
																												keyword: "pattern",
																												params: { pattern: "^(.*)$" }
																											}];
																											return false;
																										}
																									} else {
																										validate70.errors = [{
																											instancePath: instancePath + "/licenses/" + i1 + "/expression",
																											keyword: "type",
																											params: { type: "string" }
																										}];
																										return false;
																									}
																								}
																								var valid4 = _errs31 === errors;
																							} else var valid4 = true;
																						}
																					}
																				}
																				if (!(_errs26 === errors)) break;
																			}
																		} else {
																			validate70.errors = [{
																				instancePath: instancePath + "/licenses",
																				keyword: "type",
																				params: { type: "array" }
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs24 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.copyright !== void 0) {
																		let data17 = data.copyright;
																		const _errs33 = errors;
																		if (errors === _errs33) {
																			if (typeof data17 === "string") {
																				if (!pattern1.test(data17)) {
																					validate70.errors = [{
																						instancePath: instancePath + "/copyright",
																						keyword: "pattern",
																						params: { pattern: "^(.*)$" }
																					}];
																					return false;
																				}
																			} else {
																				validate70.errors = [{
																					instancePath: instancePath + "/copyright",
																					keyword: "type",
																					params: { type: "string" }
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs33 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.cpe !== void 0) {
																			let data18 = data.cpe;
																			const _errs35 = errors;
																			if (errors === _errs35) {
																				if (typeof data18 === "string") {
																					if (!pattern1.test(data18)) {
																						validate70.errors = [{
																							instancePath: instancePath + "/cpe",
																							keyword: "pattern",
																							params: { pattern: "^(.*)$" }
																						}];
																						return false;
																					}
																				} else {
																					validate70.errors = [{
																						instancePath: instancePath + "/cpe",
																						keyword: "type",
																						params: { type: "string" }
																					}];
																					return false;
																				}
																			}
																			var valid0 = _errs35 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.purl !== void 0) {
																				let data19 = data.purl;
																				const _errs37 = errors;
																				if (errors === _errs37) {
																					if (typeof data19 === "string") {
																						if (!pattern1.test(data19)) {
																							validate70.errors = [{
																								instancePath: instancePath + "/purl",
																								keyword: "pattern",
																								params: { pattern: "^(.*)$" }
																							}];
																							return false;
																						}
																					} else {
																						validate70.errors = [{
																							instancePath: instancePath + "/purl",
																							keyword: "type",
																							params: { type: "string" }
																						}];
																						return false;
																					}
																				}
																				var valid0 = _errs37 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.swid !== void 0) {
																					const _errs39 = errors;
																					if (!validate44(data.swid, {
																						instancePath: instancePath + "/swid",
																						parentData: data,
																						parentDataProperty: "swid",
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
																						errors = vErrors.length;
																					}
																					var valid0 = _errs39 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.modified !== void 0) {
																						const _errs40 = errors;
																						if (typeof data.modified !== "boolean") {
																							validate70.errors = [{
																								instancePath: instancePath + "/modified",
																								keyword: "type",
																								params: { type: "boolean" }
																							}];
																							return false;
																						}
																						var valid0 = _errs40 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.pedigree !== void 0) {
																							let data22 = data.pedigree;
																							const _errs42 = errors;
																							if (errors === _errs42) {
																								if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
																									if (data22.ancestors !== void 0) {
																										let data23 = data22.ancestors;
																										const _errs44 = errors;
																										if (errors === _errs44) {
																											if (Array.isArray(data23)) {
																												const len2 = data23.length;
																												for (let i2 = 0; i2 < len2; i2++) {
																													const _errs46 = errors;
																													if (!validate33(data23[i2], {
																														instancePath: instancePath + "/pedigree/ancestors/" + i2,
																														parentData: data23,
																														parentDataProperty: i2,
																														rootData
																													})) {
																														vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
																														errors = vErrors.length;
																													}
																													if (!(_errs46 === errors)) break;
																												}
																											} else {
																												validate70.errors = [{
																													instancePath: instancePath + "/pedigree/ancestors",
																													keyword: "type",
																													params: { type: "array" }
																												}];
																												return false;
																											}
																										}
																										var valid5 = _errs44 === errors;
																									} else var valid5 = true;
																									if (valid5) {
																										if (data22.descendants !== void 0) {
																											let data25 = data22.descendants;
																											const _errs47 = errors;
																											if (errors === _errs47) {
																												if (Array.isArray(data25)) {
																													const len3 = data25.length;
																													for (let i3 = 0; i3 < len3; i3++) {
																														const _errs49 = errors;
																														if (!validate33(data25[i3], {
																															instancePath: instancePath + "/pedigree/descendants/" + i3,
																															parentData: data25,
																															parentDataProperty: i3,
																															rootData
																														})) {
																															vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
																															errors = vErrors.length;
																														}
																														if (!(_errs49 === errors)) break;
																													}
																												} else {
																													validate70.errors = [{
																														instancePath: instancePath + "/pedigree/descendants",
																														keyword: "type",
																														params: { type: "array" }
																													}];
																													return false;
																												}
																											}
																											var valid5 = _errs47 === errors;
																										} else var valid5 = true;
																										if (valid5) {
																											if (data22.variants !== void 0) {
																												let data27 = data22.variants;
																												const _errs50 = errors;
																												if (errors === _errs50) {
																													if (Array.isArray(data27)) {
																														const len4 = data27.length;
																														for (let i4 = 0; i4 < len4; i4++) {
																															const _errs52 = errors;
																															if (!validate33(data27[i4], {
																																instancePath: instancePath + "/pedigree/variants/" + i4,
																																parentData: data27,
																																parentDataProperty: i4,
																																rootData
																															})) {
																																vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
																																errors = vErrors.length;
																															}
																															if (!(_errs52 === errors)) break;
																														}
																													} else {
																														validate70.errors = [{
																															instancePath: instancePath + "/pedigree/variants",
																															keyword: "type",
																															params: { type: "array" }
																														}];
																														return false;
																													}
																												}
																												var valid5 = _errs50 === errors;
																											} else var valid5 = true;
																											if (valid5) {
																												if (data22.commits !== void 0) {
																													let data29 = data22.commits;
																													const _errs53 = errors;
																													if (errors === _errs53) {
																														if (Array.isArray(data29)) {
																															const len5 = data29.length;
																															for (let i5 = 0; i5 < len5; i5++) {
																																const _errs55 = errors;
																																if (!validate47(data29[i5], {
																																	instancePath: instancePath + "/pedigree/commits/" + i5,
																																	parentData: data29,
																																	parentDataProperty: i5,
																																	rootData
																																})) {
																																	vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
																																	errors = vErrors.length;
																																}
																																if (!(_errs55 === errors)) break;
																															}
																														} else {
																															validate70.errors = [{
																																instancePath: instancePath + "/pedigree/commits",
																																keyword: "type",
																																params: { type: "array" }
																															}];
																															return false;
																														}
																													}
																													var valid5 = _errs53 === errors;
																												} else var valid5 = true;
																												if (valid5) {
																													if (data22.patches !== void 0) {
																														let data31 = data22.patches;
																														const _errs56 = errors;
																														if (errors === _errs56) {
																															if (Array.isArray(data31)) {
																																const len6 = data31.length;
																																for (let i6 = 0; i6 < len6; i6++) {
																																	const _errs58 = errors;
																																	if (!validate52(data31[i6], {
																																		instancePath: instancePath + "/pedigree/patches/" + i6,
																																		parentData: data31,
																																		parentDataProperty: i6,
																																		rootData
																																	})) {
																																		vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
																																		errors = vErrors.length;
																																	}
																																	if (!(_errs58 === errors)) break;
																																}
																															} else {
																																validate70.errors = [{
																																	instancePath: instancePath + "/pedigree/patches",
																																	keyword: "type",
																																	params: { type: "array" }
																																}];
																																return false;
																															}
																														}
																														var valid5 = _errs56 === errors;
																													} else var valid5 = true;
																													if (valid5) {
																														if (data22.notes !== void 0) {
																															let data33 = data22.notes;
																															const _errs59 = errors;
																															if (errors === _errs59) {
																																if (typeof data33 === "string") {
																																	if (!pattern1.test(data33)) {
																																		validate70.errors = [{
																																			instancePath: instancePath + "/pedigree/notes",
																																			keyword: "pattern",
																																			params: { pattern: "^(.*)$" }
																																		}];
																																		return false;
																																	}
																																} else {
																																	validate70.errors = [{
																																		instancePath: instancePath + "/pedigree/notes",
																																		keyword: "type",
																																		params: { type: "string" }
																																	}];
																																	return false;
																																}
																															}
																															var valid5 = _errs59 === errors;
																														} else var valid5 = true;
																													}
																												}
																											}
																										}
																									}
																								} else {
																									validate70.errors = [{
																										instancePath: instancePath + "/pedigree",
																										keyword: "type",
																										params: { type: "object" }
																									}];
																									return false;
																								}
																							}
																							var valid0 = _errs42 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.externalReferences !== void 0) {
																								let data34 = data.externalReferences;
																								const _errs61 = errors;
																								if (errors === _errs61) {
																									if (Array.isArray(data34)) {
																										const len7 = data34.length;
																										for (let i7 = 0; i7 < len7; i7++) {
																											const _errs63 = errors;
																											if (!validate59(data34[i7], {
																												instancePath: instancePath + "/externalReferences/" + i7,
																												parentData: data34,
																												parentDataProperty: i7,
																												rootData
																											})) {
																												vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
																												errors = vErrors.length;
																											}
																											if (!(_errs63 === errors)) break;
																										}
																									} else {
																										validate70.errors = [{
																											instancePath: instancePath + "/externalReferences",
																											keyword: "type",
																											params: { type: "array" }
																										}];
																										return false;
																									}
																								}
																								var valid0 = _errs61 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.components !== void 0) {
																									const _errs64 = errors;
																									if (!Array.isArray(data.components)) {
																										validate70.errors = [{
																											instancePath: instancePath + "/components",
																											keyword: "type",
																											params: { type: "array" }
																										}];
																										return false;
																									}
																									var valid0 = _errs64 === errors;
																								} else var valid0 = true;
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate70.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate70.errors = vErrors;
	return errors === 0;
}
const service = validate82;
const schema29 = {
	"type": "string",
	"enum": [
		"inbound",
		"outbound",
		"bi-directional",
		"unknown"
	],
	"pattern": "^(.*)$"
};
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data === "inbound" || data === "outbound" || data === "bi-directional" || data === "unknown")) {
		validate86.errors = [{
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema29.enum }
		}];
		return false;
	}
	if (typeof data === "string") {
		if (!pattern1.test(data)) {
			validate86.errors = [{
				instancePath,
				keyword: "pattern",
				params: { pattern: "^(.*)$" }
			}];
			return false;
		}
	} else {
		validate86.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate86.errors = vErrors;
	return true;
}
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.flow === void 0 && (missing0 = "flow") || data.classification === void 0 && (missing0 = "classification")) {
				validate85.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				if (data.flow !== void 0) {
					const _errs1 = errors;
					if (!validate86(data.flow, {
						instancePath: instancePath + "/flow",
						parentData: data,
						parentDataProperty: "flow",
						rootData
					})) {
						vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.classification !== void 0) {
						const _errs2 = errors;
						if (typeof data.classification !== "string") {
							validate85.errors = [{
								instancePath: instancePath + "/classification",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate85.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate85.errors = vErrors;
	return errors === 0;
}
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name")) {
				validate82.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				if (data["bom-ref"] !== void 0) {
					let data0 = data["bom-ref"];
					const _errs1 = errors;
					if (!validate34(data0, {
						instancePath: instancePath + "/bom-ref",
						parentData: data,
						parentDataProperty: "bom-ref",
						rootData
					})) {
						vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
						errors = vErrors.length;
					}
					if (errors === _errs1) {
						if (typeof data0 === "string") {
							if (!pattern1.test(data0)) {
								validate82.errors = [{
									instancePath: instancePath + "/bom-ref",
									keyword: "pattern",
									params: { pattern: "^(.*)$" }
								}];
								return false;
							}
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.provider !== void 0) {
						const _errs2 = errors;
						if (!validate36(data.provider, {
							instancePath: instancePath + "/provider",
							parentData: data,
							parentDataProperty: "provider",
							rootData
						})) {
							vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.group !== void 0) {
							let data2 = data.group;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (typeof data2 === "string") {
									if (!pattern1.test(data2)) {
										validate82.errors = [{
											instancePath: instancePath + "/group",
											keyword: "pattern",
											params: { pattern: "^(.*)$" }
										}];
										return false;
									}
								} else {
									validate82.errors = [{
										instancePath: instancePath + "/group",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.name !== void 0) {
								let data3 = data.name;
								const _errs5 = errors;
								if (errors === _errs5) {
									if (typeof data3 === "string") {
										if (!pattern1.test(data3)) {
											validate82.errors = [{
												instancePath: instancePath + "/name",
												keyword: "pattern",
												params: { pattern: "^(.*)$" }
											}];
											return false;
										}
									} else {
										validate82.errors = [{
											instancePath: instancePath + "/name",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.version !== void 0) {
									let data4 = data.version;
									const _errs7 = errors;
									if (errors === _errs7) {
										if (typeof data4 === "string") {
											if (!pattern1.test(data4)) {
												validate82.errors = [{
													instancePath: instancePath + "/version",
													keyword: "pattern",
													params: { pattern: "^(.*)$" }
												}];
												return false;
											}
										} else {
											validate82.errors = [{
												instancePath: instancePath + "/version",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.description !== void 0) {
										let data5 = data.description;
										const _errs9 = errors;
										if (errors === _errs9) {
											if (typeof data5 === "string") {
												if (!pattern1.test(data5)) {
													validate82.errors = [{
														instancePath: instancePath + "/description",
														keyword: "pattern",
														params: { pattern: "^(.*)$" }
													}];
													return false;
												}
											} else {
												validate82.errors = [{
													instancePath: instancePath + "/description",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.endpoints !== void 0) {
											let data6 = data.endpoints;
											const _errs11 = errors;
											if (!Array.isArray(data6)) {
												validate82.errors = [{
													instancePath: instancePath + "/endpoints",
													keyword: "type",
													params: { type: "array" }
												}];
												return false;
											}
											if (errors === _errs11) {
												if (typeof data6 === "string") {
													if (!pattern1.test(data6)) {
														validate82.errors = [{
															instancePath: instancePath + "/endpoints",
															keyword: "pattern",
															params: { pattern: "^(.*)$" }
														}];
														return false;
													}
												}
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.authenticated !== void 0) {
												const _errs13 = errors;
												if (typeof data.authenticated !== "boolean") {
													validate82.errors = [{
														instancePath: instancePath + "/authenticated",
														keyword: "type",
														params: { type: "boolean" }
													}];
													return false;
												}
												var valid0 = _errs13 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data["x-trust-boundary"] !== void 0) {
													const _errs15 = errors;
													if (typeof data["x-trust-boundary"] !== "boolean") {
														validate82.errors = [{
															instancePath: instancePath + "/x-trust-boundary",
															keyword: "type",
															params: { type: "boolean" }
														}];
														return false;
													}
													var valid0 = _errs15 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.data !== void 0) {
														let data9 = data.data;
														const _errs17 = errors;
														if (errors === _errs17) {
															if (Array.isArray(data9)) {
																const len0 = data9.length;
																for (let i0 = 0; i0 < len0; i0++) {
																	const _errs19 = errors;
																	if (!validate85(data9[i0], {
																		instancePath: instancePath + "/data/" + i0,
																		parentData: data9,
																		parentDataProperty: i0,
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
																		errors = vErrors.length;
																	}
																	if (!(_errs19 === errors)) break;
																}
															} else {
																validate82.errors = [{
																	instancePath: instancePath + "/data",
																	keyword: "type",
																	params: { type: "array" }
																}];
																return false;
															}
														}
														var valid0 = _errs17 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.licenses !== void 0) {
															let data11 = data.licenses;
															const _errs20 = errors;
															if (errors === _errs20) {
																if (Array.isArray(data11)) {
																	const len1 = data11.length;
																	for (let i1 = 0; i1 < len1; i1++) {
																		let data12 = data11[i1];
																		const _errs22 = errors;
																		const _errs23 = errors;
																		let valid3 = false;
																		let passing0 = null;
																		const _errs24 = errors;
																		if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																			let missing1;
																			if (data12.license === void 0 && (missing1 = "license")) {
																				const err0 = {
																					instancePath: instancePath + "/licenses/" + i1,
																					keyword: "required",
																					params: { missingProperty: missing1 }
																				};
																				if (vErrors === null) vErrors = [err0];
																				else vErrors.push(err0);
																				errors++;
																			}
																		}
																		var _valid0 = _errs24 === errors;
																		if (_valid0) {
																			valid3 = true;
																			passing0 = 0;
																		}
																		const _errs25 = errors;
																		if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																			let missing2;
																			if (data12.expression === void 0 && (missing2 = "expression")) {
																				const err1 = {
																					instancePath: instancePath + "/licenses/" + i1,
																					keyword: "required",
																					params: { missingProperty: missing2 }
																				};
																				if (vErrors === null) vErrors = [err1];
																				else vErrors.push(err1);
																				errors++;
																			}
																		}
																		var _valid0 = _errs25 === errors;
																		if (_valid0 && valid3) {
																			valid3 = false;
																			passing0 = [passing0, 1];
																		} else if (_valid0) {
																			valid3 = true;
																			passing0 = 1;
																		}
																		if (!valid3) {
																			const err2 = {
																				instancePath: instancePath + "/licenses/" + i1,
																				keyword: "oneOf",
																				params: { passingSchemas: passing0 }
																			};
																			if (vErrors === null) vErrors = [err2];
																			else vErrors.push(err2);
																			errors++;
																			validate82.errors = vErrors;
																			return false;
																		} else {
																			errors = _errs23;
																			if (vErrors !== null) {
																				if (_errs23) vErrors.length = _errs23;
																				else vErrors = null;
																			}
																		}
																		if (errors === _errs22) {
																			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																				if (data12.license !== void 0) {
																					const _errs26 = errors;
																					if (!validate40(data12.license, {
																						instancePath: instancePath + "/licenses/" + i1 + "/license",
																						parentData: data12,
																						parentDataProperty: "license",
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
																						errors = vErrors.length;
																					}
																					var valid4 = _errs26 === errors;
																				} else var valid4 = true;
																				if (valid4) {
																					if (data12.expression !== void 0) {
																						let data14 = data12.expression;
																						const _errs27 = errors;
																						if (errors === _errs27) {
																							if (typeof data14 === "string") {
																								if (!pattern1.test(data14)) {
																									validate82.errors = [{
																										instancePath: instancePath + "/licenses/" + i1 + "/expression",
																										keyword: "pattern",
																										params: { pattern: "^(.*)$" }
																									}];
																									return false;
																								}
																							} else {
																								validate82.errors = [{
																									instancePath: instancePath + "/licenses/" + i1 + "/expression",
																									keyword: "type",
																									params: { type: "string" }
																								}];
																								return false;
																							}
																						}
																						var valid4 = _errs27 === errors;
																					} else var valid4 = true;
																				}
																			}
																		}
																		if (!(_errs22 === errors)) break;
																	}
																} else {
																	validate82.errors = [{
																		instancePath: instancePath + "/licenses",
																		keyword: "type",
																		params: { type: "array" }
																	}];
																	return false;
																}
															}
															var valid0 = _errs20 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.externalReferences !== void 0) {
																let data15 = data.externalReferences;
																const _errs29 = errors;
																if (errors === _errs29) {
																	if (Array.isArray(data15)) {
																		const len2 = data15.length;
																		for (let i2 = 0; i2 < len2; i2++) {
																			const _errs31 = errors;
																			if (!validate59(data15[i2], {
																				instancePath: instancePath + "/externalReferences/" + i2,
																				parentData: data15,
																				parentDataProperty: i2,
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
																				errors = vErrors.length;
																			}
																			if (!(_errs31 === errors)) break;
																		}
																	} else {
																		validate82.errors = [{
																			instancePath: instancePath + "/externalReferences",
																			keyword: "type",
																			params: { type: "array" }
																		}];
																		return false;
																	}
																}
																var valid0 = _errs29 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.services !== void 0) {
																	const _errs32 = errors;
																	if (!Array.isArray(data.services)) {
																		validate82.errors = [{
																			instancePath: instancePath + "/services",
																			keyword: "type",
																			params: { type: "array" }
																		}];
																		return false;
																	}
																	var valid0 = _errs32 === errors;
																} else var valid0 = true;
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate82.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate82.errors = vErrors;
	return errors === 0;
}
export { component, document, service };
