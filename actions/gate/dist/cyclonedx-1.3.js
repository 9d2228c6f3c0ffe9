import { n as distinct } from "./cyclonedx-distinct.js";
import { n as formats } from "./cyclonedx-formats.js";
// triage/finding/generated/cyclonedx-1.3.js
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
		},
		"compositions": {
			"$id": "#/properties/compositions",
			"type": "array",
			"items": { "$ref": "#/definitions/compositions" },
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
				"supplier": { "$ref": "#/definitions/organizationalEntity" },
				"licenses": {
					"type": "array",
					"items": { "$ref": "#/definitions/licenseChoice" }
				},
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
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
				"name": { "type": "string" },
				"url": {
					"type": "array",
					"items": { "type": "string" }
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
				"name": { "type": "string" },
				"email": { "type": "string" },
				"phone": { "type": "string" }
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
					]
				},
				"mime-type": {
					"type": "string",
					"pattern": "^[-+a-z0-9.]+/[-+a-z0-9.]+$"
				},
				"bom-ref": { "$ref": "#/definitions/refType" },
				"supplier": { "$ref": "#/definitions/organizationalEntity" },
				"author": { "type": "string" },
				"publisher": { "type": "string" },
				"group": { "type": "string" },
				"name": { "type": "string" },
				"version": { "type": "string" },
				"description": { "type": "string" },
				"scope": {
					"type": "string",
					"enum": [
						"required",
						"optional",
						"excluded"
					]
				},
				"hashes": {
					"type": "array",
					"items": { "$ref": "#/definitions/hash" }
				},
				"licenses": {
					"type": "array",
					"items": { "$ref": "#/definitions/licenseChoice" }
				},
				"copyright": { "type": "string" },
				"cpe": { "type": "string" },
				"purl": { "type": "string" },
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
						"notes": { "type": "string" }
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
				},
				"evidence": { "$ref": "#/definitions/componentEvidence" },
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
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
				"url": { "type": "string" }
			}
		},
		"attachment": {
			"type": "object",
			"required": ["content"],
			"properties": {
				"contentType": { "type": "string" },
				"encoding": {
					"type": "string",
					"enum": ["base64"]
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
			]
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
				"name": { "type": "string" },
				"text": { "$ref": "#/definitions/attachment" },
				"url": { "type": "string" }
			}
		},
		"licenseChoice": {
			"type": "object",
			"properties": {
				"license": { "$ref": "#/definitions/license" },
				"expression": { "type": "string" }
			},
			"oneOf": [{ "required": ["license"] }, { "required": ["expression"] }]
		},
		"commit": {
			"type": "object",
			"properties": {
				"uid": { "type": "string" },
				"url": { "type": "string" },
				"author": { "$ref": "#/definitions/identifiableAction" },
				"committer": { "$ref": "#/definitions/identifiableAction" },
				"message": { "type": "string" }
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
				"url": { "type": "string" }
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
				"id": { "type": "string" },
				"name": { "type": "string" },
				"description": { "type": "string" },
				"source": {
					"type": "object",
					"properties": {
						"name": { "type": "string" },
						"url": { "type": "string" }
					}
				},
				"references": {
					"type": "array",
					"items": { "type": "string" }
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
				"name": { "type": "string" },
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
				"url": { "type": "string" },
				"comment": { "type": "string" },
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
				},
				"hashes": {
					"$id": "#/definitions/externalReference/properties/hashes",
					"type": "array",
					"items": { "$ref": "#/definitions/hash" }
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
				"bom-ref": { "$ref": "#/definitions/refType" },
				"provider": { "$ref": "#/definitions/organizationalEntity" },
				"group": { "type": "string" },
				"name": { "type": "string" },
				"version": { "type": "string" },
				"description": { "type": "string" },
				"endpoints": {
					"type": "array",
					"items": { "type": "string" }
				},
				"authenticated": { "type": "boolean" },
				"x-trust-boundary": { "type": "boolean" },
				"data": {
					"type": "array",
					"items": { "$ref": "#/definitions/dataClassification" }
				},
				"licenses": {
					"type": "array",
					"items": { "$ref": "#/definitions/licenseChoice" }
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
				},
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
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
			]
		},
		"copyright": {
			"type": "object",
			"required": ["text"],
			"properties": { "text": { "type": "string" } }
		},
		"componentEvidence": {
			"type": "object",
			"properties": {
				"licenses": {
					"type": "array",
					"items": { "$ref": "#/definitions/licenseChoice" }
				},
				"copyright": {
					"type": "array",
					"items": { "$ref": "#/definitions/copyright" }
				}
			}
		},
		"compositions": {
			"type": "object",
			"required": ["aggregate"],
			"properties": {
				"aggregate": { "$ref": "#/definitions/aggregateType" },
				"assemblies": {
					"type": "array",
					"items": { "type": "string" },
					"distinct": true
				},
				"dependencies": {
					"type": "array",
					"items": { "type": "string" },
					"distinct": true
				}
			}
		},
		"aggregateType": {
			"type": "string",
			"enum": [
				"complete",
				"incomplete",
				"incomplete_first_party_only",
				"incomplete_third_party_only",
				"unknown",
				"not_specified"
			]
		},
		"property": {
			"type": "object",
			"properties": {
				"name": { "type": "string" },
				"value": { "type": "string" }
			}
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
					]
				},
				"mime-type": {
					"type": "string",
					"pattern": "^[-+a-z0-9.]+/[-+a-z0-9.]+$"
				},
				"bom-ref": { "$ref": "#/definitions/refType" },
				"supplier": { "$ref": "#/definitions/organizationalEntity" },
				"author": { "type": "string" },
				"publisher": { "type": "string" },
				"group": { "type": "string" },
				"name": { "type": "string" },
				"version": { "type": "string" },
				"description": { "type": "string" },
				"scope": {
					"type": "string",
					"enum": [
						"required",
						"optional",
						"excluded"
					]
				},
				"hashes": {
					"type": "array",
					"items": { "$ref": "#/definitions/hash" }
				},
				"licenses": {
					"type": "array",
					"items": { "$ref": "#/definitions/licenseChoice" }
				},
				"copyright": { "type": "string" },
				"cpe": { "type": "string" },
				"purl": { "type": "string" },
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
						"notes": { "type": "string" }
					}
				},
				"externalReferences": {
					"type": "array",
					"items": { "$ref": "#/definitions/externalReference" }
				},
				"components": { "type": "array" },
				"evidence": { "$ref": "#/definitions/componentEvidence" },
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"one-service": {
			"type": "object",
			"required": ["name"],
			"properties": {
				"bom-ref": { "$ref": "#/definitions/refType" },
				"provider": { "$ref": "#/definitions/organizationalEntity" },
				"group": { "type": "string" },
				"name": { "type": "string" },
				"version": { "type": "string" },
				"description": { "type": "string" },
				"endpoints": {
					"type": "array",
					"items": { "type": "string" }
				},
				"authenticated": { "type": "boolean" },
				"x-trust-boundary": { "type": "boolean" },
				"data": {
					"type": "array",
					"items": { "$ref": "#/definitions/dataClassification" }
				},
				"licenses": {
					"type": "array",
					"items": { "$ref": "#/definitions/licenseChoice" }
				},
				"externalReferences": {
					"type": "array",
					"items": { "$ref": "#/definitions/externalReference" }
				},
				"services": { "type": "array" },
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
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
	]
};
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate25.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	if (!(data === "MD5" || data === "SHA-1" || data === "SHA-256" || data === "SHA-384" || data === "SHA-512" || data === "SHA3-256" || data === "SHA3-384" || data === "SHA3-512" || data === "BLAKE2b-256" || data === "BLAKE2b-384" || data === "BLAKE2b-512" || data === "BLAKE3")) {
		validate25.errors = [{
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema10.enum }
		}];
		return false;
	}
	validate25.errors = vErrors;
	return true;
}
const pattern1 = /* @__PURE__ */ new RegExp("^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$", "u");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern1.test(data)) {
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
			if (typeof data.name !== "string") {
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
				if (typeof data.email !== "string") {
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
					if (typeof data.phone !== "string") {
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
			]
		},
		"mime-type": {
			"type": "string",
			"pattern": "^[-+a-z0-9.]+/[-+a-z0-9.]+$"
		},
		"bom-ref": { "$ref": "#/definitions/refType" },
		"supplier": { "$ref": "#/definitions/organizationalEntity" },
		"author": { "type": "string" },
		"publisher": { "type": "string" },
		"group": { "type": "string" },
		"name": { "type": "string" },
		"version": { "type": "string" },
		"description": { "type": "string" },
		"scope": {
			"type": "string",
			"enum": [
				"required",
				"optional",
				"excluded"
			]
		},
		"hashes": {
			"type": "array",
			"items": { "$ref": "#/definitions/hash" }
		},
		"licenses": {
			"type": "array",
			"items": { "$ref": "#/definitions/licenseChoice" }
		},
		"copyright": { "type": "string" },
		"cpe": { "type": "string" },
		"purl": { "type": "string" },
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
				"notes": { "type": "string" }
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
		},
		"evidence": { "$ref": "#/definitions/componentEvidence" },
		"properties": {
			"type": "array",
			"items": { "$ref": "#/definitions/property" }
		}
	}
};
const pattern2 = /* @__PURE__ */ new RegExp("^[-+a-z0-9.]+/[-+a-z0-9.]+$", "u");
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
				const _errs1 = errors;
				if (typeof data.name !== "string") {
					validate36.errors = [{
						instancePath: instancePath + "/name",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid0 = _errs1 === errors;
			} else var valid0 = true;
			if (valid0) {
				if (data.url !== void 0) {
					let data1 = data.url;
					const _errs3 = errors;
					if (errors === _errs3) {
						if (Array.isArray(data1)) {
							const len0 = data1.length;
							for (let i0 = 0; i0 < len0; i0++) {
								const _errs5 = errors;
								if (typeof data1[i0] !== "string") {
									validate36.errors = [{
										instancePath: instancePath + "/url/" + i0,
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								if (!(_errs5 === errors)) break;
							}
						} else {
							validate36.errors = [{
								instancePath: instancePath + "/url",
								keyword: "type",
								params: { type: "array" }
							}];
							return false;
						}
					}
					var valid0 = _errs3 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.contact !== void 0) {
						let data3 = data.contact;
						const _errs7 = errors;
						if (errors === _errs7) {
							if (Array.isArray(data3)) {
								const len1 = data3.length;
								for (let i1 = 0; i1 < len1; i1++) {
									const _errs9 = errors;
									if (!validate31(data3[i1], {
										instancePath: instancePath + "/contact/" + i1,
										parentData: data3,
										parentDataProperty: i1,
										rootData
									})) {
										vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
										errors = vErrors.length;
									}
									if (!(_errs9 === errors)) break;
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
						var valid0 = _errs7 === errors;
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
const schema18 = {
	"type": "object",
	"required": ["content"],
	"properties": {
		"contentType": { "type": "string" },
		"encoding": {
			"type": "string",
			"enum": ["base64"]
		},
		"content": { "type": "string" }
	}
};
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.content === void 0 && (missing0 = "content")) {
			validate42.errors = [{
				instancePath,
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			if (data.contentType !== void 0) {
				if (typeof data.contentType !== "string") {
					validate42.errors = [{
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
					if (typeof data1 !== "string") {
						validate42.errors = [{
							instancePath: instancePath + "/encoding",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					if (!(data1 === "base64")) {
						validate42.errors = [{
							instancePath: instancePath + "/encoding",
							keyword: "enum",
							params: { allowedValues: schema18.properties.encoding.enum }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.content !== void 0) {
						if (typeof data.content !== "string") {
							validate42.errors = [{
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
		validate42.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate42.errors = vErrors;
	return true;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		validate41.errors = vErrors;
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
								validate41.errors = [{
									instancePath: instancePath + "/id",
									keyword: "format",
									params: { format: "spdx-license" }
								}];
								return false;
							}
						} else {
							validate41.errors = [{
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
					const _errs6 = errors;
					if (typeof data.name !== "string") {
						validate41.errors = [{
							instancePath: instancePath + "/name",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid1 = _errs6 === errors;
				} else var valid1 = true;
				if (valid1) {
					if (data.text !== void 0) {
						const _errs8 = errors;
						if (!validate42(data.text, {
							instancePath: instancePath + "/text",
							parentData: data,
							parentDataProperty: "text",
							rootData
						})) {
							vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
							errors = vErrors.length;
						}
						var valid1 = _errs8 === errors;
					} else var valid1 = true;
					if (valid1) {
						if (data.url !== void 0) {
							const _errs9 = errors;
							if (typeof data.url !== "string") {
								validate41.errors = [{
									instancePath: instancePath + "/url",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid1 = _errs9 === errors;
						} else var valid1 = true;
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
	}
	validate41.errors = vErrors;
	return errors === 0;
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
		if (data.license === void 0 && (missing0 = "license")) {
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
		if (data.expression === void 0 && (missing1 = "expression")) {
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
			if (data.license !== void 0) {
				const _errs4 = errors;
				if (!validate41(data.license, {
					instancePath: instancePath + "/license",
					parentData: data,
					parentDataProperty: "license",
					rootData
				})) {
					vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
					errors = vErrors.length;
				}
				var valid1 = _errs4 === errors;
			} else var valid1 = true;
			if (valid1) {
				if (data.expression !== void 0) {
					const _errs5 = errors;
					if (typeof data.expression !== "string") {
						validate40.errors = [{
							instancePath: instancePath + "/expression",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid1 = _errs5 === errors;
				} else var valid1 = true;
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
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.tagId === void 0 && (missing0 = "tagId") || data.name === void 0 && (missing0 = "name")) {
				validate46.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				if (data.tagId !== void 0) {
					const _errs1 = errors;
					if (typeof data.tagId !== "string") {
						validate46.errors = [{
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
							validate46.errors = [{
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
								validate46.errors = [{
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
									validate46.errors = [{
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
										validate46.errors = [{
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
										if (!validate42(data.text, {
											instancePath: instancePath + "/text",
											parentData: data,
											parentDataProperty: "text",
											rootData
										})) {
											vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs11 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.url !== void 0) {
											const _errs12 = errors;
											if (typeof data.url !== "string") {
												validate46.errors = [{
													instancePath: instancePath + "/url",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
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
			validate46.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate46.errors = vErrors;
	return errors === 0;
}
const formats6 = formats["idn-email"];
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.timestamp !== void 0) {
			let data0 = data.timestamp;
			if (typeof data0 === "string") {
				if (!formats0(data0)) {
					validate50.errors = [{
						instancePath: instancePath + "/timestamp",
						keyword: "format",
						params: { format: "date-time" }
					}];
					return false;
				}
			} else {
				validate50.errors = [{
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
				if (typeof data.name !== "string") {
					validate50.errors = [{
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
							validate50.errors = [{
								instancePath: instancePath + "/email",
								keyword: "format",
								params: { format: "idn-email" }
							}];
							return false;
						}
					} else {
						validate50.errors = [{
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
		validate50.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate50.errors = vErrors;
	return true;
}
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.uid !== void 0) {
				const _errs1 = errors;
				if (typeof data.uid !== "string") {
					validate49.errors = [{
						instancePath: instancePath + "/uid",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid0 = _errs1 === errors;
			} else var valid0 = true;
			if (valid0) {
				if (data.url !== void 0) {
					const _errs3 = errors;
					if (typeof data.url !== "string") {
						validate49.errors = [{
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
						if (!validate50(data.author, {
							instancePath: instancePath + "/author",
							parentData: data,
							parentDataProperty: "author",
							rootData
						})) {
							vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs5 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.committer !== void 0) {
							const _errs6 = errors;
							if (!validate50(data.committer, {
								instancePath: instancePath + "/committer",
								parentData: data,
								parentDataProperty: "committer",
								rootData
							})) {
								vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.message !== void 0) {
								const _errs7 = errors;
								if (typeof data.message !== "string") {
									validate49.errors = [{
										instancePath: instancePath + "/message",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate49.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate49.errors = vErrors;
	return errors === 0;
}
const schema22 = {
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
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.text !== void 0) {
				const _errs1 = errors;
				if (!validate42(data.text, {
					instancePath: instancePath + "/text",
					parentData: data,
					parentDataProperty: "text",
					rootData
				})) {
					vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
					errors = vErrors.length;
				}
				var valid0 = _errs1 === errors;
			} else var valid0 = true;
			if (valid0) {
				if (data.url !== void 0) {
					const _errs2 = errors;
					if (typeof data.url !== "string") {
						validate55.errors = [{
							instancePath: instancePath + "/url",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
			}
		} else {
			validate55.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate55.errors = vErrors;
	return errors === 0;
}
const schema24 = {
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
		"id": { "type": "string" },
		"name": { "type": "string" },
		"description": { "type": "string" },
		"source": {
			"type": "object",
			"properties": {
				"name": { "type": "string" },
				"url": { "type": "string" }
			}
		},
		"references": {
			"type": "array",
			"items": { "type": "string" }
		}
	}
};
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type")) {
			validate58.errors = [{
				instancePath,
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			if (data.type !== void 0) {
				let data0 = data.type;
				if (typeof data0 !== "string") {
					validate58.errors = [{
						instancePath: instancePath + "/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				if (!(data0 === "defect" || data0 === "enhancement" || data0 === "security")) {
					validate58.errors = [{
						instancePath: instancePath + "/type",
						keyword: "enum",
						params: { allowedValues: schema24.properties.type.enum }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.id !== void 0) {
					if (typeof data.id !== "string") {
						validate58.errors = [{
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
						if (typeof data.name !== "string") {
							validate58.errors = [{
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
							if (typeof data.description !== "string") {
								validate58.errors = [{
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
										if (typeof data4.name !== "string") {
											validate58.errors = [{
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
											if (typeof data4.url !== "string") {
												validate58.errors = [{
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
									validate58.errors = [{
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
									if (Array.isArray(data7)) {
										const len0 = data7.length;
										for (let i0 = 0; i0 < len0; i0++) if (typeof data7[i0] !== "string") {
											validate58.errors = [{
												instancePath: instancePath + "/references/" + i0,
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
									} else {
										validate58.errors = [{
											instancePath: instancePath + "/references",
											keyword: "type",
											params: { type: "array" }
										}];
										return false;
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
		validate58.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate58.errors = vErrors;
	return true;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type")) {
				validate54.errors = [{
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
						validate54.errors = [{
							instancePath: instancePath + "/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					if (!(data0 === "unofficial" || data0 === "monkey" || data0 === "backport" || data0 === "cherry-pick")) {
						validate54.errors = [{
							instancePath: instancePath + "/type",
							keyword: "enum",
							params: { allowedValues: schema22.properties.type.enum }
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.diff !== void 0) {
						const _errs3 = errors;
						if (!validate55(data.diff, {
							instancePath: instancePath + "/diff",
							parentData: data,
							parentDataProperty: "diff",
							rootData
						})) {
							vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
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
										if (!validate58(data2[i0], {
											instancePath: instancePath + "/resolves/" + i0,
											parentData: data2,
											parentDataProperty: i0,
											rootData
										})) {
											vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
											errors = vErrors.length;
										}
										if (!(_errs6 === errors)) break;
									}
								} else {
									validate54.errors = [{
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
			validate54.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate54.errors = vErrors;
	return errors === 0;
}
const schema25 = {
	"type": "object",
	"required": ["url", "type"],
	"properties": {
		"url": { "type": "string" },
		"comment": { "type": "string" },
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
		},
		"hashes": {
			"$id": "#/definitions/externalReference/properties/hashes",
			"type": "array",
			"items": { "$ref": "#/definitions/hash" }
		}
	}
};
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.url === void 0 && (missing0 = "url") || data.type === void 0 && (missing0 = "type")) {
				validate61.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				if (data.url !== void 0) {
					const _errs1 = errors;
					if (typeof data.url !== "string") {
						validate61.errors = [{
							instancePath: instancePath + "/url",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.comment !== void 0) {
						const _errs3 = errors;
						if (typeof data.comment !== "string") {
							validate61.errors = [{
								instancePath: instancePath + "/comment",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.type !== void 0) {
							let data2 = data.type;
							const _errs5 = errors;
							if (typeof data2 !== "string") {
								validate61.errors = [{
									instancePath: instancePath + "/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							if (!(data2 === "vcs" || data2 === "issue-tracker" || data2 === "website" || data2 === "advisories" || data2 === "bom" || data2 === "mailing-list" || data2 === "social" || data2 === "chat" || data2 === "documentation" || data2 === "support" || data2 === "distribution" || data2 === "license" || data2 === "build-meta" || data2 === "build-system" || data2 === "other")) {
								validate61.errors = [{
									instancePath: instancePath + "/type",
									keyword: "enum",
									params: { allowedValues: schema25.properties.type.enum }
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
										validate61.errors = [{
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
			}
		} else {
			validate61.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate61.errors = vErrors;
	return errors === 0;
}
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.text === void 0 && (missing0 = "text")) {
			validate66.errors = [{
				instancePath,
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else if (data.text !== void 0) {
			if (typeof data.text !== "string") {
				validate66.errors = [{
					instancePath: instancePath + "/text",
					keyword: "type",
					params: { type: "string" }
				}];
				return false;
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
	validate66.errors = vErrors;
	return true;
}
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.licenses !== void 0) {
				let data0 = data.licenses;
				const _errs1 = errors;
				if (errors === _errs1) {
					if (Array.isArray(data0)) {
						const len0 = data0.length;
						for (let i0 = 0; i0 < len0; i0++) {
							const _errs3 = errors;
							if (!validate40(data0[i0], {
								instancePath: instancePath + "/licenses/" + i0,
								parentData: data0,
								parentDataProperty: i0,
								rootData
							})) {
								vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
								errors = vErrors.length;
							}
							if (!(_errs3 === errors)) break;
						}
					} else {
						validate64.errors = [{
							instancePath: instancePath + "/licenses",
							keyword: "type",
							params: { type: "array" }
						}];
						return false;
					}
				}
				var valid0 = _errs1 === errors;
			} else var valid0 = true;
			if (valid0) {
				if (data.copyright !== void 0) {
					let data2 = data.copyright;
					const _errs4 = errors;
					if (errors === _errs4) {
						if (Array.isArray(data2)) {
							const len1 = data2.length;
							for (let i1 = 0; i1 < len1; i1++) {
								const _errs6 = errors;
								if (!validate66(data2[i1], {
									instancePath: instancePath + "/copyright/" + i1,
									parentData: data2,
									parentDataProperty: i1,
									rootData
								})) {
									vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
									errors = vErrors.length;
								}
								if (!(_errs6 === errors)) break;
							}
						} else {
							validate64.errors = [{
								instancePath: instancePath + "/copyright",
								keyword: "type",
								params: { type: "array" }
							}];
							return false;
						}
					}
					var valid0 = _errs4 === errors;
				} else var valid0 = true;
			}
		} else {
			validate64.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate64.errors = vErrors;
	return errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				validate69.errors = [{
					instancePath: instancePath + "/name",
					keyword: "type",
					params: { type: "string" }
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.value !== void 0) {
				if (typeof data.value !== "string") {
					validate69.errors = [{
						instancePath: instancePath + "/value",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
		}
	} else {
		validate69.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate69.errors = vErrors;
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
					if (typeof data0 !== "string") {
						validate33.errors = [{
							instancePath: instancePath + "/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					if (!(data0 === "application" || data0 === "framework" || data0 === "library" || data0 === "container" || data0 === "operating-system" || data0 === "device" || data0 === "firmware" || data0 === "file")) {
						validate33.errors = [{
							instancePath: instancePath + "/type",
							keyword: "enum",
							params: { allowedValues: schema13.properties.type.enum }
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data["mime-type"] !== void 0) {
						let data1 = data["mime-type"];
						const _errs3 = errors;
						if (errors === _errs3) {
							if (typeof data1 === "string") {
								if (!pattern2.test(data1)) {
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
							const _errs5 = errors;
							if (!validate34(data["bom-ref"], {
								instancePath: instancePath + "/bom-ref",
								parentData: data,
								parentDataProperty: "bom-ref",
								rootData
							})) {
								vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
								errors = vErrors.length;
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
									const _errs7 = errors;
									if (typeof data.author !== "string") {
										validate33.errors = [{
											instancePath: instancePath + "/author",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.publisher !== void 0) {
										const _errs9 = errors;
										if (typeof data.publisher !== "string") {
											validate33.errors = [{
												instancePath: instancePath + "/publisher",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.group !== void 0) {
											const _errs11 = errors;
											if (typeof data.group !== "string") {
												validate33.errors = [{
													instancePath: instancePath + "/group",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.name !== void 0) {
												const _errs13 = errors;
												if (typeof data.name !== "string") {
													validate33.errors = [{
														instancePath: instancePath + "/name",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
												var valid0 = _errs13 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.version !== void 0) {
													const _errs15 = errors;
													if (typeof data.version !== "string") {
														validate33.errors = [{
															instancePath: instancePath + "/version",
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
													var valid0 = _errs15 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.description !== void 0) {
														const _errs17 = errors;
														if (typeof data.description !== "string") {
															validate33.errors = [{
																instancePath: instancePath + "/description",
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
														var valid0 = _errs17 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.scope !== void 0) {
															let data10 = data.scope;
															const _errs19 = errors;
															if (typeof data10 !== "string") {
																validate33.errors = [{
																	instancePath: instancePath + "/scope",
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
															if (!(data10 === "required" || data10 === "optional" || data10 === "excluded")) {
																validate33.errors = [{
																	instancePath: instancePath + "/scope",
																	keyword: "enum",
																	params: { allowedValues: schema13.properties.scope.enum }
																}];
																return false;
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
																				const _errs26 = errors;
																				if (!validate40(data13[i1], {
																					instancePath: instancePath + "/licenses/" + i1,
																					parentData: data13,
																					parentDataProperty: i1,
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
																					errors = vErrors.length;
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
																		const _errs27 = errors;
																		if (typeof data.copyright !== "string") {
																			validate33.errors = [{
																				instancePath: instancePath + "/copyright",
																				keyword: "type",
																				params: { type: "string" }
																			}];
																			return false;
																		}
																		var valid0 = _errs27 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.cpe !== void 0) {
																			const _errs29 = errors;
																			if (typeof data.cpe !== "string") {
																				validate33.errors = [{
																					instancePath: instancePath + "/cpe",
																					keyword: "type",
																					params: { type: "string" }
																				}];
																				return false;
																			}
																			var valid0 = _errs29 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.purl !== void 0) {
																				const _errs31 = errors;
																				if (typeof data.purl !== "string") {
																					validate33.errors = [{
																						instancePath: instancePath + "/purl",
																						keyword: "type",
																						params: { type: "string" }
																					}];
																					return false;
																				}
																				var valid0 = _errs31 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.swid !== void 0) {
																					const _errs33 = errors;
																					if (!validate46(data.swid, {
																						instancePath: instancePath + "/swid",
																						parentData: data,
																						parentDataProperty: "swid",
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
																						errors = vErrors.length;
																					}
																					var valid0 = _errs33 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.modified !== void 0) {
																						const _errs34 = errors;
																						if (typeof data.modified !== "boolean") {
																							validate33.errors = [{
																								instancePath: instancePath + "/modified",
																								keyword: "type",
																								params: { type: "boolean" }
																							}];
																							return false;
																						}
																						var valid0 = _errs34 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.pedigree !== void 0) {
																							let data20 = data.pedigree;
																							const _errs36 = errors;
																							if (errors === _errs36) {
																								if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
																									if (data20.ancestors !== void 0) {
																										let data21 = data20.ancestors;
																										const _errs38 = errors;
																										if (errors === _errs38) {
																											if (Array.isArray(data21)) {
																												const len2 = data21.length;
																												for (let i2 = 0; i2 < len2; i2++) {
																													const _errs40 = errors;
																													if (!wrapper0.validate(data21[i2], {
																														instancePath: instancePath + "/pedigree/ancestors/" + i2,
																														parentData: data21,
																														parentDataProperty: i2,
																														rootData
																													})) {
																														vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
																														errors = vErrors.length;
																													}
																													if (!(_errs40 === errors)) break;
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
																										var valid3 = _errs38 === errors;
																									} else var valid3 = true;
																									if (valid3) {
																										if (data20.descendants !== void 0) {
																											let data23 = data20.descendants;
																											const _errs41 = errors;
																											if (errors === _errs41) {
																												if (Array.isArray(data23)) {
																													const len3 = data23.length;
																													for (let i3 = 0; i3 < len3; i3++) {
																														const _errs43 = errors;
																														if (!wrapper0.validate(data23[i3], {
																															instancePath: instancePath + "/pedigree/descendants/" + i3,
																															parentData: data23,
																															parentDataProperty: i3,
																															rootData
																														})) {
																															vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
																															errors = vErrors.length;
																														}
																														if (!(_errs43 === errors)) break;
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
																											var valid3 = _errs41 === errors;
																										} else var valid3 = true;
																										if (valid3) {
																											if (data20.variants !== void 0) {
																												let data25 = data20.variants;
																												const _errs44 = errors;
																												if (errors === _errs44) {
																													if (Array.isArray(data25)) {
																														const len4 = data25.length;
																														for (let i4 = 0; i4 < len4; i4++) {
																															const _errs46 = errors;
																															if (!wrapper0.validate(data25[i4], {
																																instancePath: instancePath + "/pedigree/variants/" + i4,
																																parentData: data25,
																																parentDataProperty: i4,
																																rootData
																															})) {
																																vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
																																errors = vErrors.length;
																															}
																															if (!(_errs46 === errors)) break;
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
																												var valid3 = _errs44 === errors;
																											} else var valid3 = true;
																											if (valid3) {
																												if (data20.commits !== void 0) {
																													let data27 = data20.commits;
																													const _errs47 = errors;
																													if (errors === _errs47) {
																														if (Array.isArray(data27)) {
																															const len5 = data27.length;
																															for (let i5 = 0; i5 < len5; i5++) {
																																const _errs49 = errors;
																																if (!validate49(data27[i5], {
																																	instancePath: instancePath + "/pedigree/commits/" + i5,
																																	parentData: data27,
																																	parentDataProperty: i5,
																																	rootData
																																})) {
																																	vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
																																	errors = vErrors.length;
																																}
																																if (!(_errs49 === errors)) break;
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
																													var valid3 = _errs47 === errors;
																												} else var valid3 = true;
																												if (valid3) {
																													if (data20.patches !== void 0) {
																														let data29 = data20.patches;
																														const _errs50 = errors;
																														if (errors === _errs50) {
																															if (Array.isArray(data29)) {
																																const len6 = data29.length;
																																for (let i6 = 0; i6 < len6; i6++) {
																																	const _errs52 = errors;
																																	if (!validate54(data29[i6], {
																																		instancePath: instancePath + "/pedigree/patches/" + i6,
																																		parentData: data29,
																																		parentDataProperty: i6,
																																		rootData
																																	})) {
																																		vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
																																		errors = vErrors.length;
																																	}
																																	if (!(_errs52 === errors)) break;
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
																														var valid3 = _errs50 === errors;
																													} else var valid3 = true;
																													if (valid3) {
																														if (data20.notes !== void 0) {
																															const _errs53 = errors;
																															if (typeof data20.notes !== "string") {
																																validate33.errors = [{
																																	instancePath: instancePath + "/pedigree/notes",
																																	keyword: "type",
																																	params: { type: "string" }
																																}];
																																return false;
																															}
																															var valid3 = _errs53 === errors;
																														} else var valid3 = true;
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
																							var valid0 = _errs36 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.externalReferences !== void 0) {
																								let data32 = data.externalReferences;
																								const _errs55 = errors;
																								if (errors === _errs55) {
																									if (Array.isArray(data32)) {
																										const len7 = data32.length;
																										for (let i7 = 0; i7 < len7; i7++) {
																											const _errs57 = errors;
																											if (!validate61(data32[i7], {
																												instancePath: instancePath + "/externalReferences/" + i7,
																												parentData: data32,
																												parentDataProperty: i7,
																												rootData
																											})) {
																												vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
																												errors = vErrors.length;
																											}
																											if (!(_errs57 === errors)) break;
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
																								var valid0 = _errs55 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.components !== void 0) {
																									let data34 = data.components;
																									const _errs58 = errors;
																									if (errors === _errs58) {
																										if (Array.isArray(data34)) {
																											var valid10 = true;
																											const len8 = data34.length;
																											for (let i8 = 0; i8 < len8; i8++) {
																												const _errs60 = errors;
																												if (!wrapper0.validate(data34[i8], {
																													instancePath: instancePath + "/components/" + i8,
																													parentData: data34,
																													parentDataProperty: i8,
																													rootData
																												})) {
																													vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
																													errors = vErrors.length;
																												}
																												var valid10 = _errs60 === errors;
																												if (!valid10) break;
																											}
																											if (valid10) {
																												if (!distinct(data34)) {
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
																									var valid0 = _errs58 === errors;
																								} else var valid0 = true;
																								if (valid0) {
																									if (data.evidence !== void 0) {
																										const _errs61 = errors;
																										if (!validate64(data.evidence, {
																											instancePath: instancePath + "/evidence",
																											parentData: data,
																											parentDataProperty: "evidence",
																											rootData
																										})) {
																											vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
																											errors = vErrors.length;
																										}
																										var valid0 = _errs61 === errors;
																									} else var valid0 = true;
																									if (valid0) {
																										if (data.properties !== void 0) {
																											let data37 = data.properties;
																											const _errs62 = errors;
																											if (errors === _errs62) {
																												if (Array.isArray(data37)) {
																													const len9 = data37.length;
																													for (let i9 = 0; i9 < len9; i9++) {
																														const _errs64 = errors;
																														if (!validate69(data37[i9], {
																															instancePath: instancePath + "/properties/" + i9,
																															parentData: data37,
																															parentDataProperty: i9,
																															rootData
																														})) {
																															vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
																															errors = vErrors.length;
																														}
																														if (!(_errs64 === errors)) break;
																													}
																												} else {
																													validate33.errors = [{
																														instancePath: instancePath + "/properties",
																														keyword: "type",
																														params: { type: "array" }
																													}];
																													return false;
																												}
																											}
																											var valid0 = _errs62 === errors;
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
								if (valid0) {
									if (data.licenses !== void 0) {
										let data8 = data.licenses;
										const _errs12 = errors;
										if (errors === _errs12) {
											if (Array.isArray(data8)) {
												const len2 = data8.length;
												for (let i2 = 0; i2 < len2; i2++) {
													const _errs14 = errors;
													if (!validate40(data8[i2], {
														instancePath: instancePath + "/licenses/" + i2,
														parentData: data8,
														parentDataProperty: i2,
														rootData
													})) {
														vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
														errors = vErrors.length;
													}
													if (!(_errs14 === errors)) break;
												}
											} else {
												validate22.errors = [{
													instancePath: instancePath + "/licenses",
													keyword: "type",
													params: { type: "array" }
												}];
												return false;
											}
										}
										var valid0 = _errs12 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.properties !== void 0) {
											let data10 = data.properties;
											const _errs15 = errors;
											if (errors === _errs15) {
												if (Array.isArray(data10)) {
													const len3 = data10.length;
													for (let i3 = 0; i3 < len3; i3++) {
														const _errs17 = errors;
														if (!validate69(data10[i3], {
															instancePath: instancePath + "/properties/" + i3,
															parentData: data10,
															parentDataProperty: i3,
															rootData
														})) {
															vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
															errors = vErrors.length;
														}
														if (!(_errs17 === errors)) break;
													}
												} else {
													validate22.errors = [{
														instancePath: instancePath + "/properties",
														keyword: "type",
														params: { type: "array" }
													}];
													return false;
												}
											}
											var valid0 = _errs15 === errors;
										} else var valid0 = true;
									}
								}
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
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.ref === void 0 && (missing0 = "ref")) {
				validate78.errors = [{
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
										validate78.errors = [{
											instancePath: instancePath + "/dependsOn",
											keyword: "distinct",
											params: {}
										}];
										return false;
									}
								}
							} else {
								validate78.errors = [{
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
			validate78.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate78.errors = vErrors;
	return errors === 0;
}
const schema31 = {
	"type": "string",
	"enum": [
		"complete",
		"incomplete",
		"incomplete_first_party_only",
		"incomplete_third_party_only",
		"unknown",
		"not_specified"
	]
};
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate83.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	if (!(data === "complete" || data === "incomplete" || data === "incomplete_first_party_only" || data === "incomplete_third_party_only" || data === "unknown" || data === "not_specified")) {
		validate83.errors = [{
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema31.enum }
		}];
		return false;
	}
	validate83.errors = vErrors;
	return true;
}
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.aggregate === void 0 && (missing0 = "aggregate")) {
				validate82.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				if (data.aggregate !== void 0) {
					const _errs1 = errors;
					if (!validate83(data.aggregate, {
						instancePath: instancePath + "/aggregate",
						parentData: data,
						parentDataProperty: "aggregate",
						rootData
					})) {
						vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.assemblies !== void 0) {
						let data1 = data.assemblies;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (Array.isArray(data1)) {
								var valid1 = true;
								const len0 = data1.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs4 = errors;
									if (typeof data1[i0] !== "string") {
										validate82.errors = [{
											instancePath: instancePath + "/assemblies/" + i0,
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									var valid1 = _errs4 === errors;
									if (!valid1) break;
								}
								if (valid1) {
									if (!distinct(data1)) {
										validate82.errors = [{
											instancePath: instancePath + "/assemblies",
											keyword: "distinct",
											params: {}
										}];
										return false;
									}
								}
							} else {
								validate82.errors = [{
									instancePath: instancePath + "/assemblies",
									keyword: "type",
									params: { type: "array" }
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.dependencies !== void 0) {
							let data3 = data.dependencies;
							const _errs6 = errors;
							if (errors === _errs6) {
								if (Array.isArray(data3)) {
									var valid2 = true;
									const len1 = data3.length;
									for (let i1 = 0; i1 < len1; i1++) {
										const _errs8 = errors;
										if (typeof data3[i1] !== "string") {
											validate82.errors = [{
												instancePath: instancePath + "/dependencies/" + i1,
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
										var valid2 = _errs8 === errors;
										if (!valid2) break;
									}
									if (valid2) {
										if (!distinct(data3)) {
											validate82.errors = [{
												instancePath: instancePath + "/dependencies",
												keyword: "distinct",
												params: {}
											}];
											return false;
										}
									}
								} else {
									validate82.errors = [{
										instancePath: instancePath + "/dependencies",
										keyword: "type",
										params: { type: "array" }
									}];
									return false;
								}
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
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
															if (!validate61(data7[i0], {
																instancePath: instancePath + "/externalReferences/" + i0,
																parentData: data7,
																parentDataProperty: i0,
																rootData
															})) {
																vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
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
																if (!validate78(data9[i1], {
																	instancePath: instancePath + "/dependencies/" + i1,
																	parentData: data9,
																	parentDataProperty: i1,
																	rootData
																})) {
																	vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
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
												if (valid0) {
													if (data.compositions !== void 0) {
														let data11 = data.compositions;
														const _errs20 = errors;
														if (errors === _errs20) {
															if (Array.isArray(data11)) {
																var valid3 = true;
																const len2 = data11.length;
																for (let i2 = 0; i2 < len2; i2++) {
																	const _errs22 = errors;
																	if (!validate82(data11[i2], {
																		instancePath: instancePath + "/compositions/" + i2,
																		parentData: data11,
																		parentDataProperty: i2,
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
																		errors = vErrors.length;
																	}
																	var valid3 = _errs22 === errors;
																	if (!valid3) break;
																}
																if (valid3) {
																	if (!distinct(data11)) {
																		validate21.errors = [{
																			instancePath: instancePath + "/compositions",
																			keyword: "distinct",
																			params: {}
																		}];
																		return false;
																	}
																}
															} else {
																validate21.errors = [{
																	instancePath: instancePath + "/compositions",
																	keyword: "type",
																	params: { type: "array" }
																}];
																return false;
															}
														}
														var valid0 = _errs20 === errors;
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
const component = validate86;
const schema32 = {
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
			]
		},
		"mime-type": {
			"type": "string",
			"pattern": "^[-+a-z0-9.]+/[-+a-z0-9.]+$"
		},
		"bom-ref": { "$ref": "#/definitions/refType" },
		"supplier": { "$ref": "#/definitions/organizationalEntity" },
		"author": { "type": "string" },
		"publisher": { "type": "string" },
		"group": { "type": "string" },
		"name": { "type": "string" },
		"version": { "type": "string" },
		"description": { "type": "string" },
		"scope": {
			"type": "string",
			"enum": [
				"required",
				"optional",
				"excluded"
			]
		},
		"hashes": {
			"type": "array",
			"items": { "$ref": "#/definitions/hash" }
		},
		"licenses": {
			"type": "array",
			"items": { "$ref": "#/definitions/licenseChoice" }
		},
		"copyright": { "type": "string" },
		"cpe": { "type": "string" },
		"purl": { "type": "string" },
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
				"notes": { "type": "string" }
			}
		},
		"externalReferences": {
			"type": "array",
			"items": { "$ref": "#/definitions/externalReference" }
		},
		"components": { "type": "array" },
		"evidence": { "$ref": "#/definitions/componentEvidence" },
		"properties": {
			"type": "array",
			"items": { "$ref": "#/definitions/property" }
		}
	}
};
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name") || data.version === void 0 && (missing0 = "version")) {
				validate86.errors = [{
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
						validate86.errors = [{
							instancePath: instancePath + "/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					if (!(data0 === "application" || data0 === "framework" || data0 === "library" || data0 === "container" || data0 === "operating-system" || data0 === "device" || data0 === "firmware" || data0 === "file")) {
						validate86.errors = [{
							instancePath: instancePath + "/type",
							keyword: "enum",
							params: { allowedValues: schema32.properties.type.enum }
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data["mime-type"] !== void 0) {
						let data1 = data["mime-type"];
						const _errs3 = errors;
						if (errors === _errs3) {
							if (typeof data1 === "string") {
								if (!pattern2.test(data1)) {
									validate86.errors = [{
										instancePath: instancePath + "/mime-type",
										keyword: "pattern",
										params: { pattern: "^[-+a-z0-9.]+/[-+a-z0-9.]+$" }
									}];
									return false;
								}
							} else {
								validate86.errors = [{
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
							const _errs5 = errors;
							if (!validate34(data["bom-ref"], {
								instancePath: instancePath + "/bom-ref",
								parentData: data,
								parentDataProperty: "bom-ref",
								rootData
							})) {
								vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
								errors = vErrors.length;
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
									const _errs7 = errors;
									if (typeof data.author !== "string") {
										validate86.errors = [{
											instancePath: instancePath + "/author",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.publisher !== void 0) {
										const _errs9 = errors;
										if (typeof data.publisher !== "string") {
											validate86.errors = [{
												instancePath: instancePath + "/publisher",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.group !== void 0) {
											const _errs11 = errors;
											if (typeof data.group !== "string") {
												validate86.errors = [{
													instancePath: instancePath + "/group",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.name !== void 0) {
												const _errs13 = errors;
												if (typeof data.name !== "string") {
													validate86.errors = [{
														instancePath: instancePath + "/name",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
												var valid0 = _errs13 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.version !== void 0) {
													const _errs15 = errors;
													if (typeof data.version !== "string") {
														validate86.errors = [{
															instancePath: instancePath + "/version",
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
													var valid0 = _errs15 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.description !== void 0) {
														const _errs17 = errors;
														if (typeof data.description !== "string") {
															validate86.errors = [{
																instancePath: instancePath + "/description",
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
														var valid0 = _errs17 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.scope !== void 0) {
															let data10 = data.scope;
															const _errs19 = errors;
															if (typeof data10 !== "string") {
																validate86.errors = [{
																	instancePath: instancePath + "/scope",
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
															if (!(data10 === "required" || data10 === "optional" || data10 === "excluded")) {
																validate86.errors = [{
																	instancePath: instancePath + "/scope",
																	keyword: "enum",
																	params: { allowedValues: schema32.properties.scope.enum }
																}];
																return false;
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
																		validate86.errors = [{
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
																				const _errs26 = errors;
																				if (!validate40(data13[i1], {
																					instancePath: instancePath + "/licenses/" + i1,
																					parentData: data13,
																					parentDataProperty: i1,
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
																					errors = vErrors.length;
																				}
																				if (!(_errs26 === errors)) break;
																			}
																		} else {
																			validate86.errors = [{
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
																		const _errs27 = errors;
																		if (typeof data.copyright !== "string") {
																			validate86.errors = [{
																				instancePath: instancePath + "/copyright",
																				keyword: "type",
																				params: { type: "string" }
																			}];
																			return false;
																		}
																		var valid0 = _errs27 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.cpe !== void 0) {
																			const _errs29 = errors;
																			if (typeof data.cpe !== "string") {
																				validate86.errors = [{
																					instancePath: instancePath + "/cpe",
																					keyword: "type",
																					params: { type: "string" }
																				}];
																				return false;
																			}
																			var valid0 = _errs29 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.purl !== void 0) {
																				const _errs31 = errors;
																				if (typeof data.purl !== "string") {
																					validate86.errors = [{
																						instancePath: instancePath + "/purl",
																						keyword: "type",
																						params: { type: "string" }
																					}];
																					return false;
																				}
																				var valid0 = _errs31 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.swid !== void 0) {
																					const _errs33 = errors;
																					if (!validate46(data.swid, {
																						instancePath: instancePath + "/swid",
																						parentData: data,
																						parentDataProperty: "swid",
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
																						errors = vErrors.length;
																					}
																					var valid0 = _errs33 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.modified !== void 0) {
																						const _errs34 = errors;
																						if (typeof data.modified !== "boolean") {
																							validate86.errors = [{
																								instancePath: instancePath + "/modified",
																								keyword: "type",
																								params: { type: "boolean" }
																							}];
																							return false;
																						}
																						var valid0 = _errs34 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.pedigree !== void 0) {
																							let data20 = data.pedigree;
																							const _errs36 = errors;
																							if (errors === _errs36) {
																								if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
																									if (data20.ancestors !== void 0) {
																										let data21 = data20.ancestors;
																										const _errs38 = errors;
																										if (errors === _errs38) {
																											if (Array.isArray(data21)) {
																												const len2 = data21.length;
																												for (let i2 = 0; i2 < len2; i2++) {
																													const _errs40 = errors;
																													if (!validate33(data21[i2], {
																														instancePath: instancePath + "/pedigree/ancestors/" + i2,
																														parentData: data21,
																														parentDataProperty: i2,
																														rootData
																													})) {
																														vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
																														errors = vErrors.length;
																													}
																													if (!(_errs40 === errors)) break;
																												}
																											} else {
																												validate86.errors = [{
																													instancePath: instancePath + "/pedigree/ancestors",
																													keyword: "type",
																													params: { type: "array" }
																												}];
																												return false;
																											}
																										}
																										var valid3 = _errs38 === errors;
																									} else var valid3 = true;
																									if (valid3) {
																										if (data20.descendants !== void 0) {
																											let data23 = data20.descendants;
																											const _errs41 = errors;
																											if (errors === _errs41) {
																												if (Array.isArray(data23)) {
																													const len3 = data23.length;
																													for (let i3 = 0; i3 < len3; i3++) {
																														const _errs43 = errors;
																														if (!validate33(data23[i3], {
																															instancePath: instancePath + "/pedigree/descendants/" + i3,
																															parentData: data23,
																															parentDataProperty: i3,
																															rootData
																														})) {
																															vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
																															errors = vErrors.length;
																														}
																														if (!(_errs43 === errors)) break;
																													}
																												} else {
																													validate86.errors = [{
																														instancePath: instancePath + "/pedigree/descendants",
																														keyword: "type",
																														params: { type: "array" }
																													}];
																													return false;
																												}
																											}
																											var valid3 = _errs41 === errors;
																										} else var valid3 = true;
																										if (valid3) {
																											if (data20.variants !== void 0) {
																												let data25 = data20.variants;
																												const _errs44 = errors;
																												if (errors === _errs44) {
																													if (Array.isArray(data25)) {
																														const len4 = data25.length;
																														for (let i4 = 0; i4 < len4; i4++) {
																															const _errs46 = errors;
																															if (!validate33(data25[i4], {
																																instancePath: instancePath + "/pedigree/variants/" + i4,
																																parentData: data25,
																																parentDataProperty: i4,
																																rootData
																															})) {
																																vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
																																errors = vErrors.length;
																															}
																															if (!(_errs46 === errors)) break;
																														}
																													} else {
																														validate86.errors = [{
																															instancePath: instancePath + "/pedigree/variants",
																															keyword: "type",
																															params: { type: "array" }
																														}];
																														return false;
																													}
																												}
																												var valid3 = _errs44 === errors;
																											} else var valid3 = true;
																											if (valid3) {
																												if (data20.commits !== void 0) {
																													let data27 = data20.commits;
																													const _errs47 = errors;
																													if (errors === _errs47) {
																														if (Array.isArray(data27)) {
																															const len5 = data27.length;
																															for (let i5 = 0; i5 < len5; i5++) {
																																const _errs49 = errors;
																																if (!validate49(data27[i5], {
																																	instancePath: instancePath + "/pedigree/commits/" + i5,
																																	parentData: data27,
																																	parentDataProperty: i5,
																																	rootData
																																})) {
																																	vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
																																	errors = vErrors.length;
																																}
																																if (!(_errs49 === errors)) break;
																															}
																														} else {
																															validate86.errors = [{
																																instancePath: instancePath + "/pedigree/commits",
																																keyword: "type",
																																params: { type: "array" }
																															}];
																															return false;
																														}
																													}
																													var valid3 = _errs47 === errors;
																												} else var valid3 = true;
																												if (valid3) {
																													if (data20.patches !== void 0) {
																														let data29 = data20.patches;
																														const _errs50 = errors;
																														if (errors === _errs50) {
																															if (Array.isArray(data29)) {
																																const len6 = data29.length;
																																for (let i6 = 0; i6 < len6; i6++) {
																																	const _errs52 = errors;
																																	if (!validate54(data29[i6], {
																																		instancePath: instancePath + "/pedigree/patches/" + i6,
																																		parentData: data29,
																																		parentDataProperty: i6,
																																		rootData
																																	})) {
																																		vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
																																		errors = vErrors.length;
																																	}
																																	if (!(_errs52 === errors)) break;
																																}
																															} else {
																																validate86.errors = [{
																																	instancePath: instancePath + "/pedigree/patches",
																																	keyword: "type",
																																	params: { type: "array" }
																																}];
																																return false;
																															}
																														}
																														var valid3 = _errs50 === errors;
																													} else var valid3 = true;
																													if (valid3) {
																														if (data20.notes !== void 0) {
																															const _errs53 = errors;
																															if (typeof data20.notes !== "string") {
																																validate86.errors = [{
																																	instancePath: instancePath + "/pedigree/notes",
																																	keyword: "type",
																																	params: { type: "string" }
																																}];
																																return false;
																															}
																															var valid3 = _errs53 === errors;
																														} else var valid3 = true;
																													}
																												}
																											}
																										}
																									}
																								} else {
																									validate86.errors = [{
																										instancePath: instancePath + "/pedigree",
																										keyword: "type",
																										params: { type: "object" }
																									}];
																									return false;
																								}
																							}
																							var valid0 = _errs36 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.externalReferences !== void 0) {
																								let data32 = data.externalReferences;
																								const _errs55 = errors;
																								if (errors === _errs55) {
																									if (Array.isArray(data32)) {
																										const len7 = data32.length;
																										for (let i7 = 0; i7 < len7; i7++) {
																											const _errs57 = errors;
																											if (!validate61(data32[i7], {
																												instancePath: instancePath + "/externalReferences/" + i7,
																												parentData: data32,
																												parentDataProperty: i7,
																												rootData
																											})) {
																												vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
																												errors = vErrors.length;
																											}
																											if (!(_errs57 === errors)) break;
																										}
																									} else {
																										validate86.errors = [{
																											instancePath: instancePath + "/externalReferences",
																											keyword: "type",
																											params: { type: "array" }
																										}];
																										return false;
																									}
																								}
																								var valid0 = _errs55 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.components !== void 0) {
																									const _errs58 = errors;
																									if (!Array.isArray(data.components)) {
																										validate86.errors = [{
																											instancePath: instancePath + "/components",
																											keyword: "type",
																											params: { type: "array" }
																										}];
																										return false;
																									}
																									var valid0 = _errs58 === errors;
																								} else var valid0 = true;
																								if (valid0) {
																									if (data.evidence !== void 0) {
																										const _errs60 = errors;
																										if (!validate64(data.evidence, {
																											instancePath: instancePath + "/evidence",
																											parentData: data,
																											parentDataProperty: "evidence",
																											rootData
																										})) {
																											vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
																											errors = vErrors.length;
																										}
																										var valid0 = _errs60 === errors;
																									} else var valid0 = true;
																									if (valid0) {
																										if (data.properties !== void 0) {
																											let data36 = data.properties;
																											const _errs61 = errors;
																											if (errors === _errs61) {
																												if (Array.isArray(data36)) {
																													const len8 = data36.length;
																													for (let i8 = 0; i8 < len8; i8++) {
																														const _errs63 = errors;
																														if (!validate69(data36[i8], {
																															instancePath: instancePath + "/properties/" + i8,
																															parentData: data36,
																															parentDataProperty: i8,
																															rootData
																														})) {
																															vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
																															errors = vErrors.length;
																														}
																														if (!(_errs63 === errors)) break;
																													}
																												} else {
																													validate86.errors = [{
																														instancePath: instancePath + "/properties",
																														keyword: "type",
																														params: { type: "array" }
																													}];
																													return false;
																												}
																											}
																											var valid0 = _errs61 === errors;
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
				}
			}
		} else {
			validate86.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate86.errors = vErrors;
	return errors === 0;
}
const service = validate100;
const schema35 = {
	"type": "string",
	"enum": [
		"inbound",
		"outbound",
		"bi-directional",
		"unknown"
	]
};
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate104.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	if (!(data === "inbound" || data === "outbound" || data === "bi-directional" || data === "unknown")) {
		validate104.errors = [{
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema35.enum }
		}];
		return false;
	}
	validate104.errors = vErrors;
	return true;
}
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.flow === void 0 && (missing0 = "flow") || data.classification === void 0 && (missing0 = "classification")) {
				validate103.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				if (data.flow !== void 0) {
					const _errs1 = errors;
					if (!validate104(data.flow, {
						instancePath: instancePath + "/flow",
						parentData: data,
						parentDataProperty: "flow",
						rootData
					})) {
						vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.classification !== void 0) {
						const _errs2 = errors;
						if (typeof data.classification !== "string") {
							validate103.errors = [{
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
			validate103.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate103.errors = vErrors;
	return errors === 0;
}
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name")) {
				validate100.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				if (data["bom-ref"] !== void 0) {
					const _errs1 = errors;
					if (!validate34(data["bom-ref"], {
						instancePath: instancePath + "/bom-ref",
						parentData: data,
						parentDataProperty: "bom-ref",
						rootData
					})) {
						vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
						errors = vErrors.length;
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
							const _errs3 = errors;
							if (typeof data.group !== "string") {
								validate100.errors = [{
									instancePath: instancePath + "/group",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.name !== void 0) {
								const _errs5 = errors;
								if (typeof data.name !== "string") {
									validate100.errors = [{
										instancePath: instancePath + "/name",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.version !== void 0) {
									const _errs7 = errors;
									if (typeof data.version !== "string") {
										validate100.errors = [{
											instancePath: instancePath + "/version",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.description !== void 0) {
										const _errs9 = errors;
										if (typeof data.description !== "string") {
											validate100.errors = [{
												instancePath: instancePath + "/description",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.endpoints !== void 0) {
											let data6 = data.endpoints;
											const _errs11 = errors;
											if (errors === _errs11) {
												if (Array.isArray(data6)) {
													const len0 = data6.length;
													for (let i0 = 0; i0 < len0; i0++) {
														const _errs13 = errors;
														if (typeof data6[i0] !== "string") {
															validate100.errors = [{
																instancePath: instancePath + "/endpoints/" + i0,
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
														if (!(_errs13 === errors)) break;
													}
												} else {
													validate100.errors = [{
														instancePath: instancePath + "/endpoints",
														keyword: "type",
														params: { type: "array" }
													}];
													return false;
												}
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.authenticated !== void 0) {
												const _errs15 = errors;
												if (typeof data.authenticated !== "boolean") {
													validate100.errors = [{
														instancePath: instancePath + "/authenticated",
														keyword: "type",
														params: { type: "boolean" }
													}];
													return false;
												}
												var valid0 = _errs15 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data["x-trust-boundary"] !== void 0) {
													const _errs17 = errors;
													if (typeof data["x-trust-boundary"] !== "boolean") {
														validate100.errors = [{
															instancePath: instancePath + "/x-trust-boundary",
															keyword: "type",
															params: { type: "boolean" }
														}];
														return false;
													}
													var valid0 = _errs17 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.data !== void 0) {
														let data10 = data.data;
														const _errs19 = errors;
														if (errors === _errs19) {
															if (Array.isArray(data10)) {
																const len1 = data10.length;
																for (let i1 = 0; i1 < len1; i1++) {
																	const _errs21 = errors;
																	if (!validate103(data10[i1], {
																		instancePath: instancePath + "/data/" + i1,
																		parentData: data10,
																		parentDataProperty: i1,
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
																		errors = vErrors.length;
																	}
																	if (!(_errs21 === errors)) break;
																}
															} else {
																validate100.errors = [{
																	instancePath: instancePath + "/data",
																	keyword: "type",
																	params: { type: "array" }
																}];
																return false;
															}
														}
														var valid0 = _errs19 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.licenses !== void 0) {
															let data12 = data.licenses;
															const _errs22 = errors;
															if (errors === _errs22) {
																if (Array.isArray(data12)) {
																	const len2 = data12.length;
																	for (let i2 = 0; i2 < len2; i2++) {
																		const _errs24 = errors;
																		if (!validate40(data12[i2], {
																			instancePath: instancePath + "/licenses/" + i2,
																			parentData: data12,
																			parentDataProperty: i2,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs24 === errors)) break;
																	}
																} else {
																	validate100.errors = [{
																		instancePath: instancePath + "/licenses",
																		keyword: "type",
																		params: { type: "array" }
																	}];
																	return false;
																}
															}
															var valid0 = _errs22 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.externalReferences !== void 0) {
																let data14 = data.externalReferences;
																const _errs25 = errors;
																if (errors === _errs25) {
																	if (Array.isArray(data14)) {
																		const len3 = data14.length;
																		for (let i3 = 0; i3 < len3; i3++) {
																			const _errs27 = errors;
																			if (!validate61(data14[i3], {
																				instancePath: instancePath + "/externalReferences/" + i3,
																				parentData: data14,
																				parentDataProperty: i3,
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
																				errors = vErrors.length;
																			}
																			if (!(_errs27 === errors)) break;
																		}
																	} else {
																		validate100.errors = [{
																			instancePath: instancePath + "/externalReferences",
																			keyword: "type",
																			params: { type: "array" }
																		}];
																		return false;
																	}
																}
																var valid0 = _errs25 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.services !== void 0) {
																	const _errs28 = errors;
																	if (!Array.isArray(data.services)) {
																		validate100.errors = [{
																			instancePath: instancePath + "/services",
																			keyword: "type",
																			params: { type: "array" }
																		}];
																		return false;
																	}
																	var valid0 = _errs28 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.properties !== void 0) {
																		let data17 = data.properties;
																		const _errs30 = errors;
																		if (errors === _errs30) {
																			if (Array.isArray(data17)) {
																				const len4 = data17.length;
																				for (let i4 = 0; i4 < len4; i4++) {
																					const _errs32 = errors;
																					if (!validate69(data17[i4], {
																						instancePath: instancePath + "/properties/" + i4,
																						parentData: data17,
																						parentDataProperty: i4,
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
																						errors = vErrors.length;
																					}
																					if (!(_errs32 === errors)) break;
																				}
																			} else {
																				validate100.errors = [{
																					instancePath: instancePath + "/properties",
																					keyword: "type",
																					params: { type: "array" }
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs30 === errors;
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
		} else {
			validate100.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate100.errors = vErrors;
	return errors === 0;
}
export { component, document, service };
