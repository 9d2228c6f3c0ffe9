import { n as distinct } from "./cyclonedx-distinct.js";
import { n as formats, t as codePoints } from "./cyclonedx-formats.js";
// triage/finding/generated/cyclonedx-1.5.js
const document = validate21;
const schema6 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "http://cyclonedx.org/schema/document.json",
	"type": "object",
	"required": ["bomFormat", "specVersion"],
	"additionalProperties": false,
	"properties": {
		"$schema": { "type": "string" },
		"bomFormat": {
			"type": "string",
			"enum": ["CycloneDX"]
		},
		"specVersion": { "type": "string" },
		"serialNumber": {
			"type": "string",
			"pattern": "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
		},
		"version": {
			"type": "integer",
			"minimum": 1
		},
		"metadata": { "$ref": "#/definitions/metadata" },
		"components": { "type": "array" },
		"services": { "type": "array" },
		"externalReferences": {
			"type": "array",
			"items": { "$ref": "#/definitions/externalReference" }
		},
		"dependencies": {
			"type": "array",
			"items": { "$ref": "#/definitions/dependency" },
			"distinct": true
		},
		"compositions": {
			"type": "array",
			"items": { "$ref": "#/definitions/compositions" },
			"distinct": true
		},
		"vulnerabilities": { "type": "array" },
		"annotations": {
			"type": "array",
			"items": { "$ref": "#/definitions/annotations" },
			"distinct": true
		},
		"formulation": {
			"type": "array",
			"items": { "$ref": "#/definitions/formula" },
			"distinct": true
		},
		"properties": {
			"type": "array",
			"items": { "$ref": "#/definitions/property" }
		},
		"signature": { "$ref": "#/definitions/signature" }
	},
	"definitions": {
		"refType": {
			"type": "string",
			"minLength": 1
		},
		"refLinkType": { "allOf": [{ "$ref": "#/definitions/refType" }] },
		"bomLinkDocumentType": {
			"type": "string",
			"pattern": "^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$"
		},
		"bomLinkElementType": {
			"type": "string",
			"pattern": "^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"
		},
		"bomLink": { "anyOf": [{ "$ref": "#/definitions/bomLinkDocumentType" }, { "$ref": "#/definitions/bomLinkElementType" }] },
		"metadata": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"timestamp": {
					"type": "string",
					"format": "date-time"
				},
				"lifecycles": {
					"type": "array",
					"items": {
						"type": "object",
						"oneOf": [{
							"required": ["phase"],
							"additionalProperties": false,
							"properties": { "phase": {
								"type": "string",
								"enum": [
									"design",
									"pre-build",
									"build",
									"post-build",
									"operations",
									"discovery",
									"decommission"
								]
							} }
						}, {
							"required": ["name"],
							"additionalProperties": false,
							"properties": {
								"name": { "type": "string" },
								"description": { "type": "string" }
							}
						}]
					}
				},
				"tools": { "oneOf": [{
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"components": {
							"type": "array",
							"items": { "$ref": "#/definitions/component" },
							"distinct": true
						},
						"services": {
							"type": "array",
							"items": { "$ref": "#/definitions/service" },
							"distinct": true
						}
					}
				}, {
					"type": "array",
					"items": { "$ref": "#/definitions/tool" }
				}] },
				"authors": {
					"type": "array",
					"items": { "$ref": "#/definitions/organizationalContact" }
				},
				"component": { "$ref": "#/definitions/component" },
				"manufacture": { "$ref": "#/definitions/organizationalEntity" },
				"supplier": { "$ref": "#/definitions/organizationalEntity" },
				"licenses": { "$ref": "#/definitions/licenseChoice" },
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"tool": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"vendor": { "type": "string" },
				"name": { "type": "string" },
				"version": { "type": "string" },
				"hashes": {
					"type": "array",
					"items": { "$ref": "#/definitions/hash" }
				},
				"externalReferences": {
					"type": "array",
					"items": { "$ref": "#/definitions/externalReference" }
				}
			}
		},
		"organizationalEntity": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"bom-ref": { "$ref": "#/definitions/refType" },
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
			"additionalProperties": false,
			"properties": {
				"bom-ref": { "$ref": "#/definitions/refType" },
				"name": { "type": "string" },
				"email": {
					"type": "string",
					"format": "idn-email"
				},
				"phone": { "type": "string" }
			}
		},
		"component": {
			"type": "object",
			"required": ["type", "name"],
			"additionalProperties": false,
			"properties": {
				"type": {
					"type": "string",
					"enum": [
						"application",
						"framework",
						"library",
						"container",
						"platform",
						"operating-system",
						"device",
						"device-driver",
						"firmware",
						"file",
						"machine-learning-model",
						"data"
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
				"licenses": { "$ref": "#/definitions/licenseChoice" },
				"copyright": { "type": "string" },
				"cpe": { "type": "string" },
				"purl": { "type": "string" },
				"swid": { "$ref": "#/definitions/swid" },
				"modified": { "type": "boolean" },
				"pedigree": {
					"type": "object",
					"additionalProperties": false,
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
					"type": "array",
					"items": { "$ref": "#/definitions/component" },
					"distinct": true
				},
				"evidence": { "$ref": "#/definitions/componentEvidence" },
				"releaseNotes": { "$ref": "#/definitions/releaseNotes" },
				"modelCard": { "$ref": "#/definitions/modelCard" },
				"data": {
					"type": "array",
					"items": { "$ref": "#/definitions/componentData" }
				},
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				},
				"signature": { "$ref": "#/definitions/signature" }
			}
		},
		"swid": {
			"type": "object",
			"required": ["tagId", "name"],
			"additionalProperties": false,
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
			"additionalProperties": false,
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
			"additionalProperties": false,
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
			"additionalProperties": false,
			"properties": {
				"bom-ref": { "$ref": "#/definitions/refType" },
				"id": {
					"type": "string",
					"format": "spdx-license"
				},
				"name": { "type": "string" },
				"text": { "$ref": "#/definitions/attachment" },
				"url": { "type": "string" },
				"licensing": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"altIds": {
							"type": "array",
							"items": { "type": "string" }
						},
						"licensor": {
							"type": "object",
							"additionalProperties": false,
							"properties": {
								"organization": { "$ref": "#/definitions/organizationalEntity" },
								"individual": { "$ref": "#/definitions/organizationalContact" }
							},
							"oneOf": [{ "required": ["organization"] }, { "required": ["individual"] }]
						},
						"licensee": {
							"type": "object",
							"additionalProperties": false,
							"properties": {
								"organization": { "$ref": "#/definitions/organizationalEntity" },
								"individual": { "$ref": "#/definitions/organizationalContact" }
							},
							"oneOf": [{ "required": ["organization"] }, { "required": ["individual"] }]
						},
						"purchaser": {
							"type": "object",
							"additionalProperties": false,
							"properties": {
								"organization": { "$ref": "#/definitions/organizationalEntity" },
								"individual": { "$ref": "#/definitions/organizationalContact" }
							},
							"oneOf": [{ "required": ["organization"] }, { "required": ["individual"] }]
						},
						"purchaseOrder": { "type": "string" },
						"licenseTypes": {
							"type": "array",
							"items": {
								"type": "string",
								"enum": [
									"academic",
									"appliance",
									"client-access",
									"concurrent-user",
									"core-points",
									"custom-metric",
									"device",
									"evaluation",
									"named-user",
									"node-locked",
									"oem",
									"perpetual",
									"processor-points",
									"subscription",
									"user",
									"other"
								]
							}
						},
						"lastRenewal": {
							"type": "string",
							"format": "date-time"
						},
						"expiration": {
							"type": "string",
							"format": "date-time"
						}
					}
				},
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"licenseChoice": {
			"type": "array",
			"oneOf": [{
				"type": "array",
				"items": {
					"type": "object",
					"required": ["license"],
					"additionalProperties": false,
					"properties": { "license": { "$ref": "#/definitions/license" } }
				}
			}, {
				"type": "array",
				"additionalItems": false,
				"minItems": 1,
				"maxItems": 1,
				"items": [{
					"type": "object",
					"additionalProperties": false,
					"required": ["expression"],
					"properties": {
						"expression": { "type": "string" },
						"bom-ref": { "$ref": "#/definitions/refType" }
					}
				}]
			}]
		},
		"commit": {
			"type": "object",
			"additionalProperties": false,
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
			"additionalProperties": false,
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
			"additionalProperties": false,
			"properties": {
				"text": { "$ref": "#/definitions/attachment" },
				"url": { "type": "string" }
			}
		},
		"issue": {
			"type": "object",
			"required": ["type"],
			"additionalProperties": false,
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
					"additionalProperties": false,
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
			"additionalProperties": false,
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
			"additionalProperties": false,
			"properties": {
				"url": { "anyOf": [{ "type": "string" }, { "$ref": "#/definitions/bomLink" }] },
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
						"distribution-intake",
						"license",
						"build-meta",
						"build-system",
						"release-notes",
						"security-contact",
						"model-card",
						"log",
						"configuration",
						"evidence",
						"formulation",
						"attestation",
						"threat-model",
						"adversary-model",
						"risk-assessment",
						"vulnerability-assertion",
						"exploitability-statement",
						"pentest-report",
						"static-analysis-report",
						"dynamic-analysis-report",
						"runtime-analysis-report",
						"component-analysis-report",
						"maturity-report",
						"certification-report",
						"codified-infrastructure",
						"quality-metrics",
						"poam",
						"other"
					]
				},
				"hashes": {
					"type": "array",
					"items": { "$ref": "#/definitions/hash" }
				}
			}
		},
		"dependency": {
			"type": "object",
			"required": ["ref"],
			"additionalProperties": false,
			"properties": {
				"ref": { "$ref": "#/definitions/refLinkType" },
				"dependsOn": {
					"type": "array",
					"items": { "$ref": "#/definitions/refLinkType" },
					"distinct": true
				}
			}
		},
		"service": {
			"type": "object",
			"required": ["name"],
			"additionalProperties": false,
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
				"trustZone": { "type": "string" },
				"data": {
					"type": "array",
					"items": { "$ref": "#/definitions/serviceData" }
				},
				"licenses": { "$ref": "#/definitions/licenseChoice" },
				"externalReferences": {
					"type": "array",
					"items": { "$ref": "#/definitions/externalReference" }
				},
				"services": {
					"type": "array",
					"items": { "$ref": "#/definitions/service" },
					"distinct": true
				},
				"releaseNotes": { "$ref": "#/definitions/releaseNotes" },
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				},
				"signature": { "$ref": "#/definitions/signature" }
			}
		},
		"serviceData": {
			"type": "object",
			"required": ["flow", "classification"],
			"additionalProperties": false,
			"properties": {
				"flow": { "$ref": "#/definitions/dataFlowDirection" },
				"classification": { "$ref": "#/definitions/dataClassification" },
				"name": { "type": "string" },
				"description": { "type": "string" },
				"governance": {
					"type": "object",
					"$ref": "#/definitions/dataGovernance"
				},
				"source": {
					"type": "array",
					"items": { "anyOf": [{ "type": "string" }, { "$ref": "#/definitions/bomLinkElementType" }] }
				},
				"destination": {
					"type": "array",
					"items": { "anyOf": [{ "type": "string" }, { "$ref": "#/definitions/bomLinkElementType" }] }
				}
			}
		},
		"dataFlowDirection": {
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
			"additionalProperties": false,
			"properties": { "text": { "type": "string" } }
		},
		"componentEvidence": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"identity": {
					"type": "object",
					"required": ["field"],
					"additionalProperties": false,
					"properties": {
						"field": {
							"type": "string",
							"enum": [
								"group",
								"name",
								"version",
								"purl",
								"cpe",
								"swid",
								"hash"
							]
						},
						"confidence": {
							"type": "number",
							"minimum": 0,
							"maximum": 1
						},
						"methods": {
							"type": "array",
							"items": {
								"type": "object",
								"required": ["technique", "confidence"],
								"additionalProperties": false,
								"properties": {
									"technique": {
										"type": "string",
										"enum": [
											"source-code-analysis",
											"binary-analysis",
											"manifest-analysis",
											"ast-fingerprint",
											"hash-comparison",
											"instrumentation",
											"dynamic-analysis",
											"filename",
											"attestation",
											"other"
										]
									},
									"confidence": {
										"type": "number",
										"minimum": 0,
										"maximum": 1
									},
									"value": { "type": "string" }
								}
							}
						},
						"tools": {
							"type": "array",
							"items": { "anyOf": [{ "$ref": "#/definitions/refLinkType" }, { "$ref": "#/definitions/bomLinkElementType" }] },
							"distinct": true
						}
					}
				},
				"occurrences": {
					"type": "array",
					"items": {
						"type": "object",
						"required": ["location"],
						"additionalProperties": false,
						"properties": {
							"bom-ref": { "$ref": "#/definitions/refType" },
							"location": { "type": "string" }
						}
					}
				},
				"callstack": {
					"type": "object",
					"additionalProperties": false,
					"properties": { "frames": {
						"type": "array",
						"items": {
							"type": "object",
							"required": ["module"],
							"additionalProperties": false,
							"properties": {
								"package": { "type": "string" },
								"module": { "type": "string" },
								"function": { "type": "string" },
								"parameters": {
									"type": "array",
									"items": { "type": "string" }
								},
								"line": { "type": "integer" },
								"column": { "type": "integer" },
								"fullFilename": { "type": "string" }
							}
						}
					} }
				},
				"licenses": { "$ref": "#/definitions/licenseChoice" },
				"copyright": {
					"type": "array",
					"items": { "$ref": "#/definitions/copyright" }
				}
			}
		},
		"compositions": {
			"type": "object",
			"required": ["aggregate"],
			"additionalProperties": false,
			"properties": {
				"bom-ref": { "$ref": "#/definitions/refType" },
				"aggregate": { "$ref": "#/definitions/aggregateType" },
				"assemblies": {
					"type": "array",
					"items": { "anyOf": [{ "$ref": "#/definitions/refLinkType" }, { "$ref": "#/definitions/bomLinkElementType" }] },
					"distinct": true
				},
				"dependencies": {
					"type": "array",
					"items": { "type": "string" },
					"distinct": true
				},
				"vulnerabilities": {
					"type": "array",
					"items": { "type": "string" },
					"distinct": true
				},
				"signature": { "$ref": "#/definitions/signature" }
			}
		},
		"aggregateType": {
			"type": "string",
			"enum": [
				"complete",
				"incomplete",
				"incomplete_first_party_only",
				"incomplete_first_party_proprietary_only",
				"incomplete_first_party_opensource_only",
				"incomplete_third_party_only",
				"incomplete_third_party_proprietary_only",
				"incomplete_third_party_opensource_only",
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
		"localeType": {
			"type": "string",
			"pattern": "^([a-z]{2})(-[A-Z]{2})?$"
		},
		"releaseType": { "type": "string" },
		"note": {
			"type": "object",
			"required": ["text"],
			"additionalProperties": false,
			"properties": {
				"locale": { "$ref": "#/definitions/localeType" },
				"text": { "$ref": "#/definitions/attachment" }
			}
		},
		"releaseNotes": {
			"type": "object",
			"required": ["type"],
			"additionalProperties": false,
			"properties": {
				"type": { "$ref": "#/definitions/releaseType" },
				"title": { "type": "string" },
				"featuredImage": { "type": "string" },
				"socialImage": { "type": "string" },
				"description": { "type": "string" },
				"timestamp": {
					"type": "string",
					"format": "date-time"
				},
				"aliases": {
					"type": "array",
					"items": { "type": "string" }
				},
				"tags": {
					"type": "array",
					"items": { "type": "string" }
				},
				"resolves": {
					"type": "array",
					"items": { "$ref": "#/definitions/issue" }
				},
				"notes": {
					"type": "array",
					"items": { "$ref": "#/definitions/note" }
				},
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"advisory": {
			"type": "object",
			"required": ["url"],
			"additionalProperties": false,
			"properties": {
				"title": { "type": "string" },
				"url": { "type": "string" }
			}
		},
		"cwe": {
			"type": "integer",
			"minimum": 1
		},
		"severity": {
			"type": "string",
			"enum": [
				"critical",
				"high",
				"medium",
				"low",
				"info",
				"none",
				"unknown"
			]
		},
		"scoreMethod": {
			"type": "string",
			"enum": [
				"CVSSv2",
				"CVSSv3",
				"CVSSv31",
				"CVSSv4",
				"OWASP",
				"SSVC",
				"other"
			]
		},
		"impactAnalysisState": {
			"type": "string",
			"enum": [
				"resolved",
				"resolved_with_pedigree",
				"exploitable",
				"in_triage",
				"false_positive",
				"not_affected"
			]
		},
		"impactAnalysisJustification": {
			"type": "string",
			"enum": [
				"code_not_present",
				"code_not_reachable",
				"requires_configuration",
				"requires_dependency",
				"requires_environment",
				"protected_by_compiler",
				"protected_at_runtime",
				"protected_at_perimeter",
				"protected_by_mitigating_control"
			]
		},
		"rating": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"source": { "$ref": "#/definitions/vulnerabilitySource" },
				"score": { "type": "number" },
				"severity": { "$ref": "#/definitions/severity" },
				"method": { "$ref": "#/definitions/scoreMethod" },
				"vector": { "type": "string" },
				"justification": { "type": "string" }
			}
		},
		"vulnerabilitySource": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"url": { "type": "string" },
				"name": { "type": "string" }
			}
		},
		"vulnerability": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"bom-ref": { "$ref": "#/definitions/refType" },
				"id": { "type": "string" },
				"source": { "$ref": "#/definitions/vulnerabilitySource" },
				"references": {
					"type": "array",
					"items": {
						"type": "object",
						"required": ["id", "source"],
						"additionalProperties": false,
						"properties": {
							"id": { "type": "string" },
							"source": { "$ref": "#/definitions/vulnerabilitySource" }
						}
					}
				},
				"ratings": {
					"type": "array",
					"items": { "$ref": "#/definitions/rating" }
				},
				"cwes": {
					"type": "array",
					"items": { "$ref": "#/definitions/cwe" }
				},
				"description": { "type": "string" },
				"detail": { "type": "string" },
				"recommendation": { "type": "string" },
				"workaround": { "type": "string" },
				"proofOfConcept": {
					"type": "object",
					"properties": {
						"reproductionSteps": { "type": "string" },
						"environment": { "type": "string" },
						"supportingMaterial": {
							"type": "array",
							"items": { "$ref": "#/definitions/attachment" }
						}
					}
				},
				"advisories": {
					"type": "array",
					"items": { "$ref": "#/definitions/advisory" }
				},
				"created": {
					"type": "string",
					"format": "date-time"
				},
				"published": {
					"type": "string",
					"format": "date-time"
				},
				"updated": {
					"type": "string",
					"format": "date-time"
				},
				"rejected": {
					"type": "string",
					"format": "date-time"
				},
				"credits": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"organizations": {
							"type": "array",
							"items": { "$ref": "#/definitions/organizationalEntity" }
						},
						"individuals": {
							"type": "array",
							"items": { "$ref": "#/definitions/organizationalContact" }
						}
					}
				},
				"tools": { "oneOf": [{
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"components": {
							"type": "array",
							"items": { "$ref": "#/definitions/component" },
							"distinct": true
						},
						"services": {
							"type": "array",
							"items": { "$ref": "#/definitions/service" },
							"distinct": true
						}
					}
				}, {
					"type": "array",
					"items": { "$ref": "#/definitions/tool" }
				}] },
				"analysis": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"state": { "$ref": "#/definitions/impactAnalysisState" },
						"justification": { "$ref": "#/definitions/impactAnalysisJustification" },
						"response": {
							"type": "array",
							"items": {
								"type": "string",
								"enum": [
									"can_not_fix",
									"will_not_fix",
									"update",
									"rollback",
									"workaround_available"
								]
							}
						},
						"detail": { "type": "string" },
						"firstIssued": {
							"type": "string",
							"format": "date-time"
						},
						"lastUpdated": {
							"type": "string",
							"format": "date-time"
						}
					}
				},
				"affects": {
					"type": "array",
					"items": {
						"type": "object",
						"required": ["ref"],
						"additionalProperties": false,
						"properties": {
							"ref": { "anyOf": [{ "$ref": "#/definitions/refLinkType" }, { "$ref": "#/definitions/bomLinkElementType" }] },
							"versions": {
								"type": "array",
								"items": {
									"type": "object",
									"oneOf": [{ "required": ["version"] }, { "required": ["range"] }],
									"additionalProperties": false,
									"properties": {
										"version": { "$ref": "#/definitions/version" },
										"range": { "$ref": "#/definitions/range" },
										"status": { "$ref": "#/definitions/affectedStatus" }
									}
								}
							}
						}
					},
					"distinct": true
				},
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"affectedStatus": {
			"type": "string",
			"enum": [
				"affected",
				"unaffected",
				"unknown"
			]
		},
		"version": {
			"type": "string",
			"minLength": 1,
			"maxLength": 1024
		},
		"range": {
			"type": "string",
			"minLength": 1,
			"maxLength": 1024
		},
		"annotations": {
			"type": "object",
			"required": [
				"subjects",
				"annotator",
				"timestamp",
				"text"
			],
			"additionalProperties": false,
			"properties": {
				"bom-ref": { "$ref": "#/definitions/refType" },
				"subjects": {
					"type": "array",
					"items": { "anyOf": [{ "$ref": "#/definitions/refLinkType" }, { "$ref": "#/definitions/bomLinkElementType" }] },
					"distinct": true
				},
				"annotator": {
					"type": "object",
					"oneOf": [
						{ "required": ["organization"] },
						{ "required": ["individual"] },
						{ "required": ["component"] },
						{ "required": ["service"] }
					],
					"additionalProperties": false,
					"properties": {
						"organization": { "$ref": "#/definitions/organizationalEntity" },
						"individual": { "$ref": "#/definitions/organizationalContact" },
						"component": { "$ref": "#/definitions/component" },
						"service": { "$ref": "#/definitions/service" }
					}
				},
				"timestamp": {
					"type": "string",
					"format": "date-time"
				},
				"text": { "type": "string" },
				"signature": { "$ref": "#/definitions/signature" }
			}
		},
		"modelCard": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"bom-ref": { "$ref": "#/definitions/refType" },
				"modelParameters": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"approach": {
							"type": "object",
							"additionalProperties": false,
							"properties": { "type": {
								"type": "string",
								"enum": [
									"supervised",
									"unsupervised",
									"reinforcement-learning",
									"semi-supervised",
									"self-supervised"
								]
							} }
						},
						"task": { "type": "string" },
						"architectureFamily": { "type": "string" },
						"modelArchitecture": { "type": "string" },
						"datasets": {
							"type": "array",
							"items": { "oneOf": [{ "$ref": "#/definitions/componentData" }, {
								"type": "object",
								"additionalProperties": false,
								"properties": { "ref": { "anyOf": [{ "$ref": "#/definitions/refLinkType" }, { "$ref": "#/definitions/bomLinkElementType" }] } }
							}] }
						},
						"inputs": {
							"type": "array",
							"items": { "$ref": "#/definitions/inputOutputMLParameters" }
						},
						"outputs": {
							"type": "array",
							"items": { "$ref": "#/definitions/inputOutputMLParameters" }
						}
					}
				},
				"quantitativeAnalysis": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"performanceMetrics": {
							"type": "array",
							"items": { "$ref": "#/definitions/performanceMetric" }
						},
						"graphics": { "$ref": "#/definitions/graphicsCollection" }
					}
				},
				"considerations": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"users": {
							"type": "array",
							"items": { "type": "string" }
						},
						"useCases": {
							"type": "array",
							"items": { "type": "string" }
						},
						"technicalLimitations": {
							"type": "array",
							"items": { "type": "string" }
						},
						"performanceTradeoffs": {
							"type": "array",
							"items": { "type": "string" }
						},
						"ethicalConsiderations": {
							"type": "array",
							"items": { "$ref": "#/definitions/risk" }
						},
						"fairnessAssessments": {
							"type": "array",
							"items": { "$ref": "#/definitions/fairnessAssessment" }
						}
					}
				},
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"inputOutputMLParameters": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "format": { "type": "string" } }
		},
		"componentData": {
			"type": "object",
			"additionalProperties": false,
			"required": ["type"],
			"properties": {
				"bom-ref": { "$ref": "#/definitions/refType" },
				"type": {
					"type": "string",
					"enum": [
						"source-code",
						"configuration",
						"dataset",
						"definition",
						"other"
					]
				},
				"name": { "type": "string" },
				"contents": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"attachment": { "$ref": "#/definitions/attachment" },
						"url": { "type": "string" },
						"properties": {
							"type": "array",
							"items": { "$ref": "#/definitions/property" }
						}
					}
				},
				"classification": { "$ref": "#/definitions/dataClassification" },
				"sensitiveData": {
					"type": "array",
					"items": { "type": "string" }
				},
				"graphics": { "$ref": "#/definitions/graphicsCollection" },
				"description": { "type": "string" },
				"governance": {
					"type": "object",
					"$ref": "#/definitions/dataGovernance"
				}
			}
		},
		"dataGovernance": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"custodians": {
					"type": "array",
					"items": { "$ref": "#/definitions/dataGovernanceResponsibleParty" }
				},
				"stewards": {
					"type": "array",
					"items": { "$ref": "#/definitions/dataGovernanceResponsibleParty" }
				},
				"owners": {
					"type": "array",
					"items": { "$ref": "#/definitions/dataGovernanceResponsibleParty" }
				}
			}
		},
		"dataGovernanceResponsibleParty": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"organization": { "$ref": "#/definitions/organizationalEntity" },
				"contact": { "$ref": "#/definitions/organizationalContact" }
			},
			"oneOf": [{ "required": ["organization"] }, { "required": ["contact"] }]
		},
		"graphicsCollection": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"description": { "type": "string" },
				"collection": {
					"type": "array",
					"items": { "$ref": "#/definitions/graphic" }
				}
			}
		},
		"graphic": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"name": { "type": "string" },
				"image": { "$ref": "#/definitions/attachment" }
			}
		},
		"performanceMetric": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"type": { "type": "string" },
				"value": { "type": "string" },
				"slice": { "type": "string" },
				"confidenceInterval": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"lowerBound": { "type": "string" },
						"upperBound": { "type": "string" }
					}
				}
			}
		},
		"risk": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"name": { "type": "string" },
				"mitigationStrategy": { "type": "string" }
			}
		},
		"fairnessAssessment": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"groupAtRisk": { "type": "string" },
				"benefits": { "type": "string" },
				"harms": { "type": "string" },
				"mitigationStrategy": { "type": "string" }
			}
		},
		"dataClassification": { "type": "string" },
		"formula": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"bom-ref": { "$ref": "#/definitions/refType" },
				"components": {
					"type": "array",
					"items": { "$ref": "#/definitions/component" },
					"distinct": true
				},
				"services": {
					"type": "array",
					"items": { "$ref": "#/definitions/service" },
					"distinct": true
				},
				"workflows": {
					"type": "array",
					"items": { "$ref": "#/definitions/workflow" },
					"distinct": true
				},
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"workflow": {
			"type": "object",
			"required": [
				"bom-ref",
				"uid",
				"taskTypes"
			],
			"additionalProperties": false,
			"properties": {
				"bom-ref": { "$ref": "#/definitions/refType" },
				"uid": { "type": "string" },
				"name": { "type": "string" },
				"description": { "type": "string" },
				"resourceReferences": {
					"type": "array",
					"items": { "$ref": "#/definitions/resourceReferenceChoice" },
					"distinct": true
				},
				"tasks": {
					"type": "array",
					"items": { "$ref": "#/definitions/task" },
					"distinct": true
				},
				"taskDependencies": {
					"type": "array",
					"items": { "$ref": "#/definitions/dependency" },
					"distinct": true
				},
				"taskTypes": {
					"type": "array",
					"items": { "$ref": "#/definitions/taskType" }
				},
				"trigger": { "$ref": "#/definitions/trigger" },
				"steps": {
					"type": "array",
					"items": { "$ref": "#/definitions/step" },
					"distinct": true
				},
				"inputs": {
					"type": "array",
					"items": { "$ref": "#/definitions/inputType" },
					"distinct": true
				},
				"outputs": {
					"type": "array",
					"items": { "$ref": "#/definitions/outputType" },
					"distinct": true
				},
				"timeStart": {
					"type": "string",
					"format": "date-time"
				},
				"timeEnd": {
					"type": "string",
					"format": "date-time"
				},
				"workspaces": {
					"type": "array",
					"items": { "$ref": "#/definitions/workspace" },
					"distinct": true
				},
				"runtimeTopology": {
					"type": "array",
					"items": { "$ref": "#/definitions/dependency" },
					"distinct": true
				},
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"task": {
			"type": "object",
			"required": [
				"bom-ref",
				"uid",
				"taskTypes"
			],
			"additionalProperties": false,
			"properties": {
				"bom-ref": { "$ref": "#/definitions/refType" },
				"uid": { "type": "string" },
				"name": { "type": "string" },
				"description": { "type": "string" },
				"resourceReferences": {
					"type": "array",
					"items": { "$ref": "#/definitions/resourceReferenceChoice" },
					"distinct": true
				},
				"taskTypes": {
					"type": "array",
					"items": { "$ref": "#/definitions/taskType" }
				},
				"trigger": { "$ref": "#/definitions/trigger" },
				"steps": {
					"type": "array",
					"items": { "$ref": "#/definitions/step" },
					"distinct": true
				},
				"inputs": {
					"type": "array",
					"items": { "$ref": "#/definitions/inputType" },
					"distinct": true
				},
				"outputs": {
					"type": "array",
					"items": { "$ref": "#/definitions/outputType" },
					"distinct": true
				},
				"timeStart": {
					"type": "string",
					"format": "date-time"
				},
				"timeEnd": {
					"type": "string",
					"format": "date-time"
				},
				"workspaces": {
					"type": "array",
					"items": { "$ref": "#/definitions/workspace" },
					"distinct": true
				},
				"runtimeTopology": {
					"type": "array",
					"items": { "$ref": "#/definitions/dependency" },
					"distinct": true
				},
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"step": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"name": { "type": "string" },
				"description": { "type": "string" },
				"commands": {
					"type": "array",
					"items": { "$ref": "#/definitions/command" }
				},
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"command": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"executed": { "type": "string" },
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"workspace": {
			"type": "object",
			"required": ["bom-ref", "uid"],
			"additionalProperties": false,
			"properties": {
				"bom-ref": { "$ref": "#/definitions/refType" },
				"uid": { "type": "string" },
				"name": { "type": "string" },
				"aliases": {
					"type": "array",
					"items": { "type": "string" }
				},
				"description": { "type": "string" },
				"resourceReferences": {
					"type": "array",
					"items": { "$ref": "#/definitions/resourceReferenceChoice" },
					"distinct": true
				},
				"accessMode": {
					"type": "string",
					"enum": [
						"read-only",
						"read-write",
						"read-write-once",
						"write-once",
						"write-only"
					]
				},
				"mountPath": { "type": "string" },
				"managedDataType": { "type": "string" },
				"volumeRequest": { "type": "string" },
				"volume": { "$ref": "#/definitions/volume" },
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"volume": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"uid": { "type": "string" },
				"name": { "type": "string" },
				"mode": {
					"type": "string",
					"enum": ["filesystem", "block"]
				},
				"path": { "type": "string" },
				"sizeAllocated": { "type": "string" },
				"persistent": { "type": "boolean" },
				"remote": { "type": "boolean" },
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"trigger": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"type",
				"bom-ref",
				"uid"
			],
			"properties": {
				"bom-ref": { "$ref": "#/definitions/refType" },
				"uid": { "type": "string" },
				"name": { "type": "string" },
				"description": { "type": "string" },
				"resourceReferences": {
					"type": "array",
					"items": { "$ref": "#/definitions/resourceReferenceChoice" },
					"distinct": true
				},
				"type": {
					"type": "string",
					"enum": [
						"manual",
						"api",
						"webhook",
						"scheduled"
					]
				},
				"event": { "$ref": "#/definitions/event" },
				"conditions": {
					"type": "array",
					"items": { "$ref": "#/definitions/condition" },
					"distinct": true
				},
				"timeActivated": {
					"type": "string",
					"format": "date-time"
				},
				"inputs": {
					"type": "array",
					"items": { "$ref": "#/definitions/inputType" },
					"distinct": true
				},
				"outputs": {
					"type": "array",
					"items": { "$ref": "#/definitions/outputType" },
					"distinct": true
				},
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"event": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"uid": { "type": "string" },
				"description": { "type": "string" },
				"timeReceived": {
					"type": "string",
					"format": "date-time"
				},
				"data": { "$ref": "#/definitions/attachment" },
				"source": { "$ref": "#/definitions/resourceReferenceChoice" },
				"target": { "$ref": "#/definitions/resourceReferenceChoice" },
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"inputType": {
			"type": "object",
			"oneOf": [
				{ "required": ["resource"] },
				{ "required": ["parameters"] },
				{ "required": ["environmentVars"] },
				{ "required": ["data"] }
			],
			"additionalProperties": false,
			"properties": {
				"source": { "$ref": "#/definitions/resourceReferenceChoice" },
				"target": { "$ref": "#/definitions/resourceReferenceChoice" },
				"resource": { "$ref": "#/definitions/resourceReferenceChoice" },
				"parameters": {
					"type": "array",
					"items": { "$ref": "#/definitions/parameter" },
					"distinct": true
				},
				"environmentVars": {
					"type": "array",
					"items": { "oneOf": [{ "$ref": "#/definitions/property" }, { "type": "string" }] },
					"distinct": true
				},
				"data": { "$ref": "#/definitions/attachment" },
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"outputType": {
			"type": "object",
			"oneOf": [
				{ "required": ["resource"] },
				{ "required": ["environmentVars"] },
				{ "required": ["data"] }
			],
			"additionalProperties": false,
			"properties": {
				"type": {
					"type": "string",
					"enum": [
						"artifact",
						"attestation",
						"log",
						"evidence",
						"metrics",
						"other"
					]
				},
				"source": { "$ref": "#/definitions/resourceReferenceChoice" },
				"target": { "$ref": "#/definitions/resourceReferenceChoice" },
				"resource": { "$ref": "#/definitions/resourceReferenceChoice" },
				"data": { "$ref": "#/definitions/attachment" },
				"environmentVars": {
					"type": "array",
					"items": { "oneOf": [{ "$ref": "#/definitions/property" }, { "type": "string" }] },
					"distinct": true
				},
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"resourceReferenceChoice": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"ref": { "anyOf": [{ "$ref": "#/definitions/refLinkType" }, { "$ref": "#/definitions/bomLinkElementType" }] },
				"externalReference": { "$ref": "#/definitions/externalReference" }
			},
			"oneOf": [{ "required": ["ref"] }, { "required": ["externalReference"] }]
		},
		"condition": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"description": { "type": "string" },
				"expression": { "type": "string" },
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"taskType": {
			"type": "string",
			"enum": [
				"copy",
				"clone",
				"lint",
				"scan",
				"merge",
				"build",
				"test",
				"deliver",
				"deploy",
				"release",
				"clean",
				"other"
			]
		},
		"parameter": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"name": { "type": "string" },
				"value": { "type": "string" },
				"dataType": { "type": "string" }
			}
		},
		"signature": { "$ref": "jsf-0.82.SNAPSHOT.schema.json#/definitions/signature" },
		"one-component": {
			"type": "object",
			"required": ["type", "name"],
			"additionalProperties": false,
			"properties": {
				"type": {
					"type": "string",
					"enum": [
						"application",
						"framework",
						"library",
						"container",
						"platform",
						"operating-system",
						"device",
						"device-driver",
						"firmware",
						"file",
						"machine-learning-model",
						"data"
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
				"licenses": { "$ref": "#/definitions/licenseChoice" },
				"copyright": { "type": "string" },
				"cpe": { "type": "string" },
				"purl": { "type": "string" },
				"swid": { "$ref": "#/definitions/swid" },
				"modified": { "type": "boolean" },
				"pedigree": {
					"type": "object",
					"additionalProperties": false,
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
				"releaseNotes": { "$ref": "#/definitions/releaseNotes" },
				"modelCard": { "$ref": "#/definitions/modelCard" },
				"data": {
					"type": "array",
					"items": { "$ref": "#/definitions/componentData" }
				},
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				},
				"signature": { "$ref": "#/definitions/signature" }
			}
		},
		"one-service": {
			"type": "object",
			"required": ["name"],
			"additionalProperties": false,
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
				"trustZone": { "type": "string" },
				"data": {
					"type": "array",
					"items": { "$ref": "#/definitions/serviceData" }
				},
				"licenses": { "$ref": "#/definitions/licenseChoice" },
				"externalReferences": {
					"type": "array",
					"items": { "$ref": "#/definitions/externalReference" }
				},
				"services": { "type": "array" },
				"releaseNotes": { "$ref": "#/definitions/releaseNotes" },
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				},
				"signature": { "$ref": "#/definitions/signature" }
			}
		},
		"one-vulnerability": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"bom-ref": { "$ref": "#/definitions/refType" },
				"id": { "type": "string" },
				"source": { "$ref": "#/definitions/vulnerabilitySource" },
				"references": {
					"type": "array",
					"items": {
						"type": "object",
						"required": ["id", "source"],
						"additionalProperties": false,
						"properties": {
							"id": { "type": "string" },
							"source": { "$ref": "#/definitions/vulnerabilitySource" }
						}
					}
				},
				"ratings": {
					"type": "array",
					"items": { "$ref": "#/definitions/rating" }
				},
				"cwes": {
					"type": "array",
					"items": { "$ref": "#/definitions/cwe" }
				},
				"description": { "type": "string" },
				"detail": { "type": "string" },
				"recommendation": { "type": "string" },
				"workaround": { "type": "string" },
				"proofOfConcept": {
					"type": "object",
					"properties": {
						"reproductionSteps": { "type": "string" },
						"environment": { "type": "string" },
						"supportingMaterial": {
							"type": "array",
							"items": { "$ref": "#/definitions/attachment" }
						}
					}
				},
				"advisories": {
					"type": "array",
					"items": { "$ref": "#/definitions/advisory" }
				},
				"created": {
					"type": "string",
					"format": "date-time"
				},
				"published": {
					"type": "string",
					"format": "date-time"
				},
				"updated": {
					"type": "string",
					"format": "date-time"
				},
				"rejected": {
					"type": "string",
					"format": "date-time"
				},
				"credits": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"organizations": {
							"type": "array",
							"items": { "$ref": "#/definitions/organizationalEntity" }
						},
						"individuals": {
							"type": "array",
							"items": { "$ref": "#/definitions/organizationalContact" }
						}
					}
				},
				"tools": { "oneOf": [{
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"components": {
							"type": "array",
							"items": { "$ref": "#/definitions/component" },
							"distinct": true
						},
						"services": {
							"type": "array",
							"items": { "$ref": "#/definitions/service" },
							"distinct": true
						}
					}
				}, {
					"type": "array",
					"items": { "$ref": "#/definitions/tool" }
				}] },
				"analysis": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"state": { "$ref": "#/definitions/impactAnalysisState" },
						"justification": { "$ref": "#/definitions/impactAnalysisJustification" },
						"response": {
							"type": "array",
							"items": {
								"type": "string",
								"enum": [
									"can_not_fix",
									"will_not_fix",
									"update",
									"rollback",
									"workaround_available"
								]
							}
						},
						"detail": { "type": "string" },
						"firstIssued": {
							"type": "string",
							"format": "date-time"
						},
						"lastUpdated": {
							"type": "string",
							"format": "date-time"
						}
					}
				},
				"affects": {
					"type": "array",
					"items": {
						"type": "object",
						"required": ["ref"],
						"additionalProperties": false,
						"properties": {
							"ref": { "anyOf": [{ "$ref": "#/definitions/refLinkType" }, { "$ref": "#/definitions/bomLinkElementType" }] },
							"versions": {
								"type": "array",
								"items": {
									"type": "object",
									"oneOf": [{ "required": ["version"] }, { "required": ["range"] }],
									"additionalProperties": false,
									"properties": {
										"version": { "$ref": "#/definitions/version" },
										"range": { "$ref": "#/definitions/range" },
										"status": { "$ref": "#/definitions/affectedStatus" }
									}
								}
							}
						}
					},
					"distinct": true
				},
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		}
	}
};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = /* @__PURE__ */ new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
const schema7 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"timestamp": {
			"type": "string",
			"format": "date-time"
		},
		"lifecycles": {
			"type": "array",
			"items": {
				"type": "object",
				"oneOf": [{
					"required": ["phase"],
					"additionalProperties": false,
					"properties": { "phase": {
						"type": "string",
						"enum": [
							"design",
							"pre-build",
							"build",
							"post-build",
							"operations",
							"discovery",
							"decommission"
						]
					} }
				}, {
					"required": ["name"],
					"additionalProperties": false,
					"properties": {
						"name": { "type": "string" },
						"description": { "type": "string" }
					}
				}]
			}
		},
		"tools": { "oneOf": [{
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"components": {
					"type": "array",
					"items": { "$ref": "#/definitions/component" },
					"distinct": true
				},
				"services": {
					"type": "array",
					"items": { "$ref": "#/definitions/service" },
					"distinct": true
				}
			}
		}, {
			"type": "array",
			"items": { "$ref": "#/definitions/tool" }
		}] },
		"authors": {
			"type": "array",
			"items": { "$ref": "#/definitions/organizationalContact" }
		},
		"component": { "$ref": "#/definitions/component" },
		"manufacture": { "$ref": "#/definitions/organizationalEntity" },
		"supplier": { "$ref": "#/definitions/organizationalEntity" },
		"licenses": { "$ref": "#/definitions/licenseChoice" },
		"properties": {
			"type": "array",
			"items": { "$ref": "#/definitions/property" }
		}
	}
};
const formats0 = formats["date-time"];
const schema8 = {
	"type": "object",
	"required": ["type", "name"],
	"additionalProperties": false,
	"properties": {
		"type": {
			"type": "string",
			"enum": [
				"application",
				"framework",
				"library",
				"container",
				"platform",
				"operating-system",
				"device",
				"device-driver",
				"firmware",
				"file",
				"machine-learning-model",
				"data"
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
		"licenses": { "$ref": "#/definitions/licenseChoice" },
		"copyright": { "type": "string" },
		"cpe": { "type": "string" },
		"purl": { "type": "string" },
		"swid": { "$ref": "#/definitions/swid" },
		"modified": { "type": "boolean" },
		"pedigree": {
			"type": "object",
			"additionalProperties": false,
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
			"type": "array",
			"items": { "$ref": "#/definitions/component" },
			"distinct": true
		},
		"evidence": { "$ref": "#/definitions/componentEvidence" },
		"releaseNotes": { "$ref": "#/definitions/releaseNotes" },
		"modelCard": { "$ref": "#/definitions/modelCard" },
		"data": {
			"type": "array",
			"items": { "$ref": "#/definitions/componentData" }
		},
		"properties": {
			"type": "array",
			"items": { "$ref": "#/definitions/property" }
		},
		"signature": { "$ref": "#/definitions/signature" }
	}
};
const pattern1 = /* @__PURE__ */ new RegExp("^[-+a-z0-9.]+/[-+a-z0-9.]+$", "u");
const func5 = codePoints;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func5(data) < 1) {
			validate24.errors = [{
				instancePath,
				keyword: "minLength",
				params: { limit: 1 }
			}];
			return false;
		}
	} else {
		validate24.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate24.errors = vErrors;
	return true;
}
const formats2 = formats["idn-email"];
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "bom-ref" || key0 === "name" || key0 === "email" || key0 === "phone")) {
				validate28.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data["bom-ref"] !== void 0) {
					const _errs2 = errors;
					if (!validate24(data["bom-ref"], {
						instancePath: instancePath + "/bom-ref",
						parentData: data,
						parentDataProperty: "bom-ref",
						rootData
					})) {
						vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.name !== void 0) {
						const _errs3 = errors;
						if (typeof data.name !== "string") {
							validate28.errors = [{
								instancePath: instancePath + "/name",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.email !== void 0) {
							let data2 = data.email;
							const _errs5 = errors;
							if (errors === _errs5) {
								if (errors === _errs5) {
									if (typeof data2 === "string") {
										if (!formats2(data2)) {
											validate28.errors = [{
												instancePath: instancePath + "/email",
												keyword: "format",
												params: { format: "idn-email" }
											}];
											return false;
										}
									} else {
										validate28.errors = [{
											instancePath: instancePath + "/email",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
								}
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.phone !== void 0) {
								const _errs7 = errors;
								if (typeof data.phone !== "string") {
									validate28.errors = [{
										instancePath: instancePath + "/phone",
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
			validate28.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate28.errors = vErrors;
	return errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "bom-ref" || key0 === "name" || key0 === "url" || key0 === "contact")) {
				validate26.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data["bom-ref"] !== void 0) {
					const _errs2 = errors;
					if (!validate24(data["bom-ref"], {
						instancePath: instancePath + "/bom-ref",
						parentData: data,
						parentDataProperty: "bom-ref",
						rootData
					})) {
						vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.name !== void 0) {
						const _errs3 = errors;
						if (typeof data.name !== "string") {
							validate26.errors = [{
								instancePath: instancePath + "/name",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.url !== void 0) {
							let data2 = data.url;
							const _errs5 = errors;
							if (errors === _errs5) {
								if (Array.isArray(data2)) {
									const len0 = data2.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs7 = errors;
										if (typeof data2[i0] !== "string") {
											validate26.errors = [{
												instancePath: instancePath + "/url/" + i0,
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
										if (!(_errs7 === errors)) break;
									}
								} else {
									validate26.errors = [{
										instancePath: instancePath + "/url",
										keyword: "type",
										params: { type: "array" }
									}];
									return false;
								}
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.contact !== void 0) {
								let data4 = data.contact;
								const _errs9 = errors;
								if (errors === _errs9) {
									if (Array.isArray(data4)) {
										const len1 = data4.length;
										for (let i1 = 0; i1 < len1; i1++) {
											const _errs11 = errors;
											if (!validate28(data4[i1], {
												instancePath: instancePath + "/contact/" + i1,
												parentData: data4,
												parentDataProperty: i1,
												rootData
											})) {
												vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
												errors = vErrors.length;
											}
											if (!(_errs11 === errors)) break;
										}
									} else {
										validate26.errors = [{
											instancePath: instancePath + "/contact",
											keyword: "type",
											params: { type: "array" }
										}];
										return false;
									}
								}
								var valid0 = _errs9 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate26.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate26.errors = vErrors;
	return errors === 0;
}
const schema13 = {
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
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate33.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	if (!(data === "MD5" || data === "SHA-1" || data === "SHA-256" || data === "SHA-384" || data === "SHA-512" || data === "SHA3-256" || data === "SHA3-384" || data === "SHA3-512" || data === "BLAKE2b-256" || data === "BLAKE2b-384" || data === "BLAKE2b-512" || data === "BLAKE3")) {
		validate33.errors = [{
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema13.enum }
		}];
		return false;
	}
	validate33.errors = vErrors;
	return true;
}
const pattern2 = /* @__PURE__ */ new RegExp("^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$", "u");
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern2.test(data)) {
			validate35.errors = [{
				instancePath,
				keyword: "pattern",
				params: { pattern: "^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$" }
			}];
			return false;
		}
	} else {
		validate35.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate35.errors = vErrors;
	return true;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.alg === void 0 && (missing0 = "alg") || data.content === void 0 && (missing0 = "content")) {
				validate32.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "alg" || key0 === "content")) {
					validate32.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.alg !== void 0) {
						const _errs2 = errors;
						if (!validate33(data.alg, {
							instancePath: instancePath + "/alg",
							parentData: data,
							parentDataProperty: "alg",
							rootData
						})) {
							vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.content !== void 0) {
							const _errs3 = errors;
							if (!validate35(data.content, {
								instancePath: instancePath + "/content",
								parentData: data,
								parentDataProperty: "content",
								rootData
							})) {
								vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate32.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate32.errors = vErrors;
	return errors === 0;
}
const schema16 = {
	"type": "object",
	"oneOf": [{ "required": ["id"] }, { "required": ["name"] }],
	"additionalProperties": false,
	"properties": {
		"bom-ref": { "$ref": "#/definitions/refType" },
		"id": {
			"type": "string",
			"format": "spdx-license"
		},
		"name": { "type": "string" },
		"text": { "$ref": "#/definitions/attachment" },
		"url": { "type": "string" },
		"licensing": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"altIds": {
					"type": "array",
					"items": { "type": "string" }
				},
				"licensor": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"organization": { "$ref": "#/definitions/organizationalEntity" },
						"individual": { "$ref": "#/definitions/organizationalContact" }
					},
					"oneOf": [{ "required": ["organization"] }, { "required": ["individual"] }]
				},
				"licensee": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"organization": { "$ref": "#/definitions/organizationalEntity" },
						"individual": { "$ref": "#/definitions/organizationalContact" }
					},
					"oneOf": [{ "required": ["organization"] }, { "required": ["individual"] }]
				},
				"purchaser": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"organization": { "$ref": "#/definitions/organizationalEntity" },
						"individual": { "$ref": "#/definitions/organizationalContact" }
					},
					"oneOf": [{ "required": ["organization"] }, { "required": ["individual"] }]
				},
				"purchaseOrder": { "type": "string" },
				"licenseTypes": {
					"type": "array",
					"items": {
						"type": "string",
						"enum": [
							"academic",
							"appliance",
							"client-access",
							"concurrent-user",
							"core-points",
							"custom-metric",
							"device",
							"evaluation",
							"named-user",
							"node-locked",
							"oem",
							"perpetual",
							"processor-points",
							"subscription",
							"user",
							"other"
						]
					}
				},
				"lastRenewal": {
					"type": "string",
					"format": "date-time"
				},
				"expiration": {
					"type": "string",
					"format": "date-time"
				}
			}
		},
		"properties": {
			"type": "array",
			"items": { "$ref": "#/definitions/property" }
		}
	}
};
const schema17 = {
	"type": "object",
	"required": ["content"],
	"additionalProperties": false,
	"properties": {
		"contentType": { "type": "string" },
		"encoding": {
			"type": "string",
			"enum": ["base64"]
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
			for (const key0 in data) if (!(key0 === "contentType" || key0 === "encoding" || key0 === "content")) {
				validate41.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
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
					if (typeof data1 !== "string") {
						validate41.errors = [{
							instancePath: instancePath + "/encoding",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					if (!(data1 === "base64")) {
						validate41.errors = [{
							instancePath: instancePath + "/encoding",
							keyword: "enum",
							params: { allowedValues: schema17.properties.encoding.enum }
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
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				validate49.errors = [{
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
					validate49.errors = [{
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
		validate49.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate49.errors = vErrors;
	return true;
}
const formats4 = formats["spdx-license"];
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		validate39.errors = vErrors;
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
			const _errs4 = errors;
			for (const key0 in data) if (!(key0 === "bom-ref" || key0 === "id" || key0 === "name" || key0 === "text" || key0 === "url" || key0 === "licensing" || key0 === "properties")) {
				validate39.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs4 === errors) {
				if (data["bom-ref"] !== void 0) {
					const _errs5 = errors;
					if (!validate24(data["bom-ref"], {
						instancePath: instancePath + "/bom-ref",
						parentData: data,
						parentDataProperty: "bom-ref",
						rootData
					})) {
						vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
						errors = vErrors.length;
					}
					var valid1 = _errs5 === errors;
				} else var valid1 = true;
				if (valid1) {
					if (data.id !== void 0) {
						let data1 = data.id;
						const _errs6 = errors;
						if (errors === _errs6) {
							if (errors === _errs6) {
								if (typeof data1 === "string") {
									if (!formats4(data1)) {
										validate39.errors = [{
											instancePath: instancePath + "/id",
											keyword: "format",
											params: { format: "spdx-license" }
										}];
										return false;
									}
								} else {
									validate39.errors = [{
										instancePath: instancePath + "/id",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
						}
						var valid1 = _errs6 === errors;
					} else var valid1 = true;
					if (valid1) {
						if (data.name !== void 0) {
							const _errs8 = errors;
							if (typeof data.name !== "string") {
								validate39.errors = [{
									instancePath: instancePath + "/name",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid1 = _errs8 === errors;
						} else var valid1 = true;
						if (valid1) {
							if (data.text !== void 0) {
								const _errs10 = errors;
								if (!validate41(data.text, {
									instancePath: instancePath + "/text",
									parentData: data,
									parentDataProperty: "text",
									rootData
								})) {
									vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
									errors = vErrors.length;
								}
								var valid1 = _errs10 === errors;
							} else var valid1 = true;
							if (valid1) {
								if (data.url !== void 0) {
									const _errs11 = errors;
									if (typeof data.url !== "string") {
										validate39.errors = [{
											instancePath: instancePath + "/url",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									var valid1 = _errs11 === errors;
								} else var valid1 = true;
								if (valid1) {
									if (data.licensing !== void 0) {
										let data5 = data.licensing;
										const _errs13 = errors;
										if (errors === _errs13) {
											if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
												const _errs15 = errors;
												for (const key1 in data5) if (!(key1 === "altIds" || key1 === "licensor" || key1 === "licensee" || key1 === "purchaser" || key1 === "purchaseOrder" || key1 === "licenseTypes" || key1 === "lastRenewal" || key1 === "expiration")) {
													validate39.errors = [{
														instancePath: instancePath + "/licensing",
														keyword: "additionalProperties",
														params: { additionalProperty: key1 }
													}];
													return false;
												}
												if (_errs15 === errors) {
													if (data5.altIds !== void 0) {
														let data6 = data5.altIds;
														const _errs16 = errors;
														if (errors === _errs16) {
															if (Array.isArray(data6)) {
																const len0 = data6.length;
																for (let i0 = 0; i0 < len0; i0++) {
																	const _errs18 = errors;
																	if (typeof data6[i0] !== "string") {
																		validate39.errors = [{
																			instancePath: instancePath + "/licensing/altIds/" + i0,
																			keyword: "type",
																			params: { type: "string" }
																		}];
																		return false;
																	}
																	if (!(_errs18 === errors)) break;
																}
															} else {
																validate39.errors = [{
																	instancePath: instancePath + "/licensing/altIds",
																	keyword: "type",
																	params: { type: "array" }
																}];
																return false;
															}
														}
														var valid2 = _errs16 === errors;
													} else var valid2 = true;
													if (valid2) {
														if (data5.licensor !== void 0) {
															let data8 = data5.licensor;
															const _errs20 = errors;
															const _errs22 = errors;
															let valid4 = false;
															let passing1 = null;
															const _errs23 = errors;
															if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
																let missing2;
																if (data8.organization === void 0 && (missing2 = "organization")) {
																	const err3 = {
																		instancePath: instancePath + "/licensing/licensor",
																		keyword: "required",
																		params: { missingProperty: missing2 }
																	};
																	if (vErrors === null) vErrors = [err3];
																	else vErrors.push(err3);
																	errors++;
																}
															}
															var _valid1 = _errs23 === errors;
															if (_valid1) {
																valid4 = true;
																passing1 = 0;
															}
															const _errs24 = errors;
															if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
																let missing3;
																if (data8.individual === void 0 && (missing3 = "individual")) {
																	const err4 = {
																		instancePath: instancePath + "/licensing/licensor",
																		keyword: "required",
																		params: { missingProperty: missing3 }
																	};
																	if (vErrors === null) vErrors = [err4];
																	else vErrors.push(err4);
																	errors++;
																}
															}
															var _valid1 = _errs24 === errors;
															if (_valid1 && valid4) {
																valid4 = false;
																passing1 = [passing1, 1];
															} else if (_valid1) {
																valid4 = true;
																passing1 = 1;
															}
															if (!valid4) {
																const err5 = {
																	instancePath: instancePath + "/licensing/licensor",
																	keyword: "oneOf",
																	params: { passingSchemas: passing1 }
																};
																if (vErrors === null) vErrors = [err5];
																else vErrors.push(err5);
																errors++;
																validate39.errors = vErrors;
																return false;
															} else {
																errors = _errs22;
																if (vErrors !== null) {
																	if (_errs22) vErrors.length = _errs22;
																	else vErrors = null;
																}
															}
															if (errors === _errs20) {
																if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
																	const _errs25 = errors;
																	for (const key2 in data8) if (!(key2 === "organization" || key2 === "individual")) {
																		validate39.errors = [{
																			instancePath: instancePath + "/licensing/licensor",
																			keyword: "additionalProperties",
																			params: { additionalProperty: key2 }
																		}];
																		return false;
																	}
																	if (_errs25 === errors) {
																		if (data8.organization !== void 0) {
																			const _errs26 = errors;
																			if (!validate26(data8.organization, {
																				instancePath: instancePath + "/licensing/licensor/organization",
																				parentData: data8,
																				parentDataProperty: "organization",
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
																				errors = vErrors.length;
																			}
																			var valid5 = _errs26 === errors;
																		} else var valid5 = true;
																		if (valid5) {
																			if (data8.individual !== void 0) {
																				const _errs27 = errors;
																				if (!validate28(data8.individual, {
																					instancePath: instancePath + "/licensing/licensor/individual",
																					parentData: data8,
																					parentDataProperty: "individual",
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
																					errors = vErrors.length;
																				}
																				var valid5 = _errs27 === errors;
																			} else var valid5 = true;
																		}
																	}
																} else {
																	validate39.errors = [{
																		instancePath: instancePath + "/licensing/licensor",
																		keyword: "type",
																		params: { type: "object" }
																	}];
																	return false;
																}
															}
															var valid2 = _errs20 === errors;
														} else var valid2 = true;
														if (valid2) {
															if (data5.licensee !== void 0) {
																let data11 = data5.licensee;
																const _errs28 = errors;
																const _errs30 = errors;
																let valid6 = false;
																let passing2 = null;
																const _errs31 = errors;
																if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
																	let missing4;
																	if (data11.organization === void 0 && (missing4 = "organization")) {
																		const err6 = {
																			instancePath: instancePath + "/licensing/licensee",
																			keyword: "required",
																			params: { missingProperty: missing4 }
																		};
																		if (vErrors === null) vErrors = [err6];
																		else vErrors.push(err6);
																		errors++;
																	}
																}
																var _valid2 = _errs31 === errors;
																if (_valid2) {
																	valid6 = true;
																	passing2 = 0;
																}
																const _errs32 = errors;
																if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
																	let missing5;
																	if (data11.individual === void 0 && (missing5 = "individual")) {
																		const err7 = {
																			instancePath: instancePath + "/licensing/licensee",
																			keyword: "required",
																			params: { missingProperty: missing5 }
																		};
																		if (vErrors === null) vErrors = [err7];
																		else vErrors.push(err7);
																		errors++;
																	}
																}
																var _valid2 = _errs32 === errors;
																if (_valid2 && valid6) {
																	valid6 = false;
																	passing2 = [passing2, 1];
																} else if (_valid2) {
																	valid6 = true;
																	passing2 = 1;
																}
																if (!valid6) {
																	const err8 = {
																		instancePath: instancePath + "/licensing/licensee",
																		keyword: "oneOf",
																		params: { passingSchemas: passing2 }
																	};
																	if (vErrors === null) vErrors = [err8];
																	else vErrors.push(err8);
																	errors++;
																	validate39.errors = vErrors;
																	return false;
																} else {
																	errors = _errs30;
																	if (vErrors !== null) {
																		if (_errs30) vErrors.length = _errs30;
																		else vErrors = null;
																	}
																}
																if (errors === _errs28) {
																	if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
																		const _errs33 = errors;
																		for (const key3 in data11) if (!(key3 === "organization" || key3 === "individual")) {
																			validate39.errors = [{
																				instancePath: instancePath + "/licensing/licensee",
																				keyword: "additionalProperties",
																				params: { additionalProperty: key3 }
																			}];
																			return false;
																		}
																		if (_errs33 === errors) {
																			if (data11.organization !== void 0) {
																				const _errs34 = errors;
																				if (!validate26(data11.organization, {
																					instancePath: instancePath + "/licensing/licensee/organization",
																					parentData: data11,
																					parentDataProperty: "organization",
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
																					errors = vErrors.length;
																				}
																				var valid7 = _errs34 === errors;
																			} else var valid7 = true;
																			if (valid7) {
																				if (data11.individual !== void 0) {
																					const _errs35 = errors;
																					if (!validate28(data11.individual, {
																						instancePath: instancePath + "/licensing/licensee/individual",
																						parentData: data11,
																						parentDataProperty: "individual",
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
																						errors = vErrors.length;
																					}
																					var valid7 = _errs35 === errors;
																				} else var valid7 = true;
																			}
																		}
																	} else {
																		validate39.errors = [{
																			instancePath: instancePath + "/licensing/licensee",
																			keyword: "type",
																			params: { type: "object" }
																		}];
																		return false;
																	}
																}
																var valid2 = _errs28 === errors;
															} else var valid2 = true;
															if (valid2) {
																if (data5.purchaser !== void 0) {
																	let data14 = data5.purchaser;
																	const _errs36 = errors;
																	const _errs38 = errors;
																	let valid8 = false;
																	let passing3 = null;
																	const _errs39 = errors;
																	if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
																		let missing6;
																		if (data14.organization === void 0 && (missing6 = "organization")) {
																			const err9 = {
																				instancePath: instancePath + "/licensing/purchaser",
																				keyword: "required",
																				params: { missingProperty: missing6 }
																			};
																			if (vErrors === null) vErrors = [err9];
																			else vErrors.push(err9);
																			errors++;
																		}
																	}
																	var _valid3 = _errs39 === errors;
																	if (_valid3) {
																		valid8 = true;
																		passing3 = 0;
																	}
																	const _errs40 = errors;
																	if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
																		let missing7;
																		if (data14.individual === void 0 && (missing7 = "individual")) {
																			const err10 = {
																				instancePath: instancePath + "/licensing/purchaser",
																				keyword: "required",
																				params: { missingProperty: missing7 }
																			};
																			if (vErrors === null) vErrors = [err10];
																			else vErrors.push(err10);
																			errors++;
																		}
																	}
																	var _valid3 = _errs40 === errors;
																	if (_valid3 && valid8) {
																		valid8 = false;
																		passing3 = [passing3, 1];
																	} else if (_valid3) {
																		valid8 = true;
																		passing3 = 1;
																	}
																	if (!valid8) {
																		const err11 = {
																			instancePath: instancePath + "/licensing/purchaser",
																			keyword: "oneOf",
																			params: { passingSchemas: passing3 }
																		};
																		if (vErrors === null) vErrors = [err11];
																		else vErrors.push(err11);
																		errors++;
																		validate39.errors = vErrors;
																		return false;
																	} else {
																		errors = _errs38;
																		if (vErrors !== null) {
																			if (_errs38) vErrors.length = _errs38;
																			else vErrors = null;
																		}
																	}
																	if (errors === _errs36) {
																		if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
																			const _errs41 = errors;
																			for (const key4 in data14) if (!(key4 === "organization" || key4 === "individual")) {
																				validate39.errors = [{
																					instancePath: instancePath + "/licensing/purchaser",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key4 }
																				}];
																				return false;
																			}
																			if (_errs41 === errors) {
																				if (data14.organization !== void 0) {
																					const _errs42 = errors;
																					if (!validate26(data14.organization, {
																						instancePath: instancePath + "/licensing/purchaser/organization",
																						parentData: data14,
																						parentDataProperty: "organization",
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
																						errors = vErrors.length;
																					}
																					var valid9 = _errs42 === errors;
																				} else var valid9 = true;
																				if (valid9) {
																					if (data14.individual !== void 0) {
																						const _errs43 = errors;
																						if (!validate28(data14.individual, {
																							instancePath: instancePath + "/licensing/purchaser/individual",
																							parentData: data14,
																							parentDataProperty: "individual",
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
																							errors = vErrors.length;
																						}
																						var valid9 = _errs43 === errors;
																					} else var valid9 = true;
																				}
																			}
																		} else {
																			validate39.errors = [{
																				instancePath: instancePath + "/licensing/purchaser",
																				keyword: "type",
																				params: { type: "object" }
																			}];
																			return false;
																		}
																	}
																	var valid2 = _errs36 === errors;
																} else var valid2 = true;
																if (valid2) {
																	if (data5.purchaseOrder !== void 0) {
																		const _errs44 = errors;
																		if (typeof data5.purchaseOrder !== "string") {
																			validate39.errors = [{
																				instancePath: instancePath + "/licensing/purchaseOrder",
																				keyword: "type",
																				params: { type: "string" }
																			}];
																			return false;
																		}
																		var valid2 = _errs44 === errors;
																	} else var valid2 = true;
																	if (valid2) {
																		if (data5.licenseTypes !== void 0) {
																			let data18 = data5.licenseTypes;
																			const _errs46 = errors;
																			if (errors === _errs46) {
																				if (Array.isArray(data18)) {
																					const len1 = data18.length;
																					for (let i1 = 0; i1 < len1; i1++) {
																						let data19 = data18[i1];
																						const _errs48 = errors;
																						if (typeof data19 !== "string") {
																							validate39.errors = [{
																								instancePath: instancePath + "/licensing/licenseTypes/" + i1,
																								keyword: "type",
																								params: { type: "string" }
																							}];
																							return false;
																						}
																						if (!(data19 === "academic" || data19 === "appliance" || data19 === "client-access" || data19 === "concurrent-user" || data19 === "core-points" || data19 === "custom-metric" || data19 === "device" || data19 === "evaluation" || data19 === "named-user" || data19 === "node-locked" || data19 === "oem" || data19 === "perpetual" || data19 === "processor-points" || data19 === "subscription" || data19 === "user" || data19 === "other")) {
																							validate39.errors = [{
																								instancePath: instancePath + "/licensing/licenseTypes/" + i1,
																								keyword: "enum",
																								params: { allowedValues: schema16.properties.licensing.properties.licenseTypes.items.enum }
																							}];
																							return false;
																						}
																						if (!(_errs48 === errors)) break;
																					}
																				} else {
																					validate39.errors = [{
																						instancePath: instancePath + "/licensing/licenseTypes",
																						keyword: "type",
																						params: { type: "array" }
																					}];
																					return false;
																				}
																			}
																			var valid2 = _errs46 === errors;
																		} else var valid2 = true;
																		if (valid2) {
																			if (data5.lastRenewal !== void 0) {
																				let data20 = data5.lastRenewal;
																				const _errs50 = errors;
																				if (errors === _errs50) {
																					if (errors === _errs50) {
																						if (typeof data20 === "string") {
																							if (!formats0(data20)) {
																								validate39.errors = [{
																									instancePath: instancePath + "/licensing/lastRenewal",
																									keyword: "format",
																									params: { format: "date-time" }
																								}];
																								return false;
																							}
																						} else {
																							validate39.errors = [{
																								instancePath: instancePath + "/licensing/lastRenewal",
																								keyword: "type",
																								params: { type: "string" }
																							}];
																							return false;
																						}
																					}
																				}
																				var valid2 = _errs50 === errors;
																			} else var valid2 = true;
																			if (valid2) {
																				if (data5.expiration !== void 0) {
																					let data21 = data5.expiration;
																					const _errs52 = errors;
																					if (errors === _errs52) {
																						if (errors === _errs52) {
																							if (typeof data21 === "string") {
																								if (!formats0(data21)) {
																									validate39.errors = [{
																										instancePath: instancePath + "/licensing/expiration",
																										keyword: "format",
																										params: { format: "date-time" }
																									}];
																									return false;
																								}
																							} else {
																								validate39.errors = [{
																									instancePath: instancePath + "/licensing/expiration",
																									keyword: "type",
																									params: { type: "string" }
																								}];
																								return false;
																							}
																						}
																					}
																					var valid2 = _errs52 === errors;
																				} else var valid2 = true;
																			}
																		}
																	}
																}
															}
														}
													}
												}
											} else {
												validate39.errors = [{
													instancePath: instancePath + "/licensing",
													keyword: "type",
													params: { type: "object" }
												}];
												return false;
											}
										}
										var valid1 = _errs13 === errors;
									} else var valid1 = true;
									if (valid1) {
										if (data.properties !== void 0) {
											let data22 = data.properties;
											const _errs54 = errors;
											if (errors === _errs54) {
												if (Array.isArray(data22)) {
													const len2 = data22.length;
													for (let i2 = 0; i2 < len2; i2++) {
														const _errs56 = errors;
														if (!validate49(data22[i2], {
															instancePath: instancePath + "/properties/" + i2,
															parentData: data22,
															parentDataProperty: i2,
															rootData
														})) {
															vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
															errors = vErrors.length;
														}
														if (!(_errs56 === errors)) break;
													}
												} else {
													validate39.errors = [{
														instancePath: instancePath + "/properties",
														keyword: "type",
														params: { type: "array" }
													}];
													return false;
												}
											}
											var valid1 = _errs54 === errors;
										} else var valid1 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate39.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate39.errors = vErrors;
	return errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!Array.isArray(data)) {
		validate38.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "array" }
		}];
		return false;
	}
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (errors === _errs2) {
		if (Array.isArray(data)) {
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				let data0 = data[i0];
				const _errs4 = errors;
				if (errors === _errs4) {
					if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
						let missing0;
						if (data0.license === void 0 && (missing0 = "license")) {
							const err0 = {
								instancePath: instancePath + "/" + i0,
								keyword: "required",
								params: { missingProperty: missing0 }
							};
							if (vErrors === null) vErrors = [err0];
							else vErrors.push(err0);
							errors++;
						} else {
							const _errs6 = errors;
							for (const key0 in data0) if (!(key0 === "license")) {
								const err1 = {
									instancePath: instancePath + "/" + i0,
									keyword: "additionalProperties",
									params: { additionalProperty: key0 }
								};
								if (vErrors === null) vErrors = [err1];
								else vErrors.push(err1);
								errors++;
								break;
							}
							if (_errs6 === errors) {
								if (data0.license !== void 0) {
									if (!validate39(data0.license, {
										instancePath: instancePath + "/" + i0 + "/license",
										parentData: data0,
										parentDataProperty: "license",
										rootData
									})) {
										vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
										errors = vErrors.length;
									}
								}
							}
						}
					} else {
						const err2 = {
							instancePath: instancePath + "/" + i0,
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (!(_errs4 === errors)) break;
			}
		} else {
			const err3 = {
				instancePath,
				keyword: "type",
				params: { type: "array" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs8 = errors;
	if (errors === _errs8) {
		if (Array.isArray(data)) {
			if (data.length > 1) {
				const err4 = {
					instancePath,
					keyword: "maxItems",
					params: { limit: 1 }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			} else if (data.length < 1) {
				const err5 = {
					instancePath,
					keyword: "minItems",
					params: { limit: 1 }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			} else if (!(data.length <= 1)) {
				const err6 = {
					instancePath,
					keyword: "additionalItems",
					params: { limit: 1 }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			} else if (data.length > 0) {
				let data2 = data[0];
				if (errors === errors) {
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						let missing1;
						if (data2.expression === void 0 && (missing1 = "expression")) {
							const err7 = {
								instancePath: instancePath + "/0",
								keyword: "required",
								params: { missingProperty: missing1 }
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						} else {
							const _errs12 = errors;
							for (const key1 in data2) if (!(key1 === "expression" || key1 === "bom-ref")) {
								const err8 = {
									instancePath: instancePath + "/0",
									keyword: "additionalProperties",
									params: { additionalProperty: key1 }
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
								break;
							}
							if (_errs12 === errors) {
								if (data2.expression !== void 0) {
									const _errs13 = errors;
									if (typeof data2.expression !== "string") {
										const err9 = {
											instancePath: instancePath + "/0/expression",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err9];
										else vErrors.push(err9);
										errors++;
									}
									var valid4 = _errs13 === errors;
								} else var valid4 = true;
								if (valid4) {
									if (data2["bom-ref"] !== void 0) {
										const _errs15 = errors;
										if (!validate24(data2["bom-ref"], {
											instancePath: instancePath + "/0/bom-ref",
											parentData: data2,
											parentDataProperty: "bom-ref",
											rootData
										})) {
											vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
											errors = vErrors.length;
										}
										var valid4 = _errs15 === errors;
									} else var valid4 = true;
								}
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/0",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			}
		} else {
			const err11 = {
				instancePath,
				keyword: "type",
				params: { type: "array" }
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
	}
	var _valid0 = _errs8 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
	}
	if (!valid0) {
		const err12 = {
			instancePath,
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
		validate38.errors = vErrors;
		return false;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	validate38.errors = vErrors;
	return errors === 0;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.tagId === void 0 && (missing0 = "tagId") || data.name === void 0 && (missing0 = "name")) {
				validate54.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "tagId" || key0 === "name" || key0 === "version" || key0 === "tagVersion" || key0 === "patch" || key0 === "text" || key0 === "url")) {
					validate54.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.tagId !== void 0) {
						const _errs2 = errors;
						if (typeof data.tagId !== "string") {
							validate54.errors = [{
								instancePath: instancePath + "/tagId",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.name !== void 0) {
							const _errs4 = errors;
							if (typeof data.name !== "string") {
								validate54.errors = [{
									instancePath: instancePath + "/name",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.version !== void 0) {
								const _errs6 = errors;
								if (typeof data.version !== "string") {
									validate54.errors = [{
										instancePath: instancePath + "/version",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.tagVersion !== void 0) {
									let data3 = data.tagVersion;
									const _errs8 = errors;
									if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
										validate54.errors = [{
											instancePath: instancePath + "/tagVersion",
											keyword: "type",
											params: { type: "integer" }
										}];
										return false;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.patch !== void 0) {
										const _errs10 = errors;
										if (typeof data.patch !== "boolean") {
											validate54.errors = [{
												instancePath: instancePath + "/patch",
												keyword: "type",
												params: { type: "boolean" }
											}];
											return false;
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.text !== void 0) {
											const _errs12 = errors;
											if (!validate41(data.text, {
												instancePath: instancePath + "/text",
												parentData: data,
												parentDataProperty: "text",
												rootData
											})) {
												vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.url !== void 0) {
												const _errs13 = errors;
												if (typeof data.url !== "string") {
													validate54.errors = [{
														instancePath: instancePath + "/url",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
												var valid0 = _errs13 === errors;
											} else var valid0 = true;
										}
									}
								}
							}
						}
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
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "timestamp" || key0 === "name" || key0 === "email")) {
			validate58.errors = [{
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}];
			return false;
		}
		if (data.timestamp !== void 0) {
			let data0 = data.timestamp;
			if (typeof data0 === "string") {
				if (!formats0(data0)) {
					validate58.errors = [{
						instancePath: instancePath + "/timestamp",
						keyword: "format",
						params: { format: "date-time" }
					}];
					return false;
				}
			} else {
				validate58.errors = [{
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
				if (data.email !== void 0) {
					let data2 = data.email;
					if (typeof data2 === "string") {
						if (!formats2(data2)) {
							validate58.errors = [{
								instancePath: instancePath + "/email",
								keyword: "format",
								params: { format: "idn-email" }
							}];
							return false;
						}
					} else {
						validate58.errors = [{
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
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "uid" || key0 === "url" || key0 === "author" || key0 === "committer" || key0 === "message")) {
				validate57.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.uid !== void 0) {
					const _errs2 = errors;
					if (typeof data.uid !== "string") {
						validate57.errors = [{
							instancePath: instancePath + "/uid",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.url !== void 0) {
						const _errs4 = errors;
						if (typeof data.url !== "string") {
							validate57.errors = [{
								instancePath: instancePath + "/url",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.author !== void 0) {
							const _errs6 = errors;
							if (!validate58(data.author, {
								instancePath: instancePath + "/author",
								parentData: data,
								parentDataProperty: "author",
								rootData
							})) {
								vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.committer !== void 0) {
								const _errs7 = errors;
								if (!validate58(data.committer, {
									instancePath: instancePath + "/committer",
									parentData: data,
									parentDataProperty: "committer",
									rootData
								})) {
									vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.message !== void 0) {
									const _errs8 = errors;
									if (typeof data.message !== "string") {
										validate57.errors = [{
											instancePath: instancePath + "/message",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate57.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate57.errors = vErrors;
	return errors === 0;
}
const schema22 = {
	"type": "object",
	"required": ["type"],
	"additionalProperties": false,
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
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "text" || key0 === "url")) {
				validate63.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.text !== void 0) {
					const _errs2 = errors;
					if (!validate41(data.text, {
						instancePath: instancePath + "/text",
						parentData: data,
						parentDataProperty: "text",
						rootData
					})) {
						vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.url !== void 0) {
						const _errs3 = errors;
						if (typeof data.url !== "string") {
							validate63.errors = [{
								instancePath: instancePath + "/url",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate63.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate63.errors = vErrors;
	return errors === 0;
}
const schema24 = {
	"type": "object",
	"required": ["type"],
	"additionalProperties": false,
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
			"additionalProperties": false,
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
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type")) {
			validate66.errors = [{
				instancePath,
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "type" || key0 === "id" || key0 === "name" || key0 === "description" || key0 === "source" || key0 === "references")) {
				validate66.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.type !== void 0) {
				let data0 = data.type;
				if (typeof data0 !== "string") {
					validate66.errors = [{
						instancePath: instancePath + "/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				if (!(data0 === "defect" || data0 === "enhancement" || data0 === "security")) {
					validate66.errors = [{
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
						validate66.errors = [{
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
							validate66.errors = [{
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
								validate66.errors = [{
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
									for (const key1 in data4) if (!(key1 === "name" || key1 === "url")) {
										validate66.errors = [{
											instancePath: instancePath + "/source",
											keyword: "additionalProperties",
											params: { additionalProperty: key1 }
										}];
										return false;
									}
									if (data4.name !== void 0) {
										if (typeof data4.name !== "string") {
											validate66.errors = [{
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
												validate66.errors = [{
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
									validate66.errors = [{
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
											validate66.errors = [{
												instancePath: instancePath + "/references/" + i0,
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
									} else {
										validate66.errors = [{
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
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type")) {
				validate62.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "diff" || key0 === "resolves")) {
					validate62.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						let data0 = data.type;
						const _errs2 = errors;
						if (typeof data0 !== "string") {
							validate62.errors = [{
								instancePath: instancePath + "/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						if (!(data0 === "unofficial" || data0 === "monkey" || data0 === "backport" || data0 === "cherry-pick")) {
							validate62.errors = [{
								instancePath: instancePath + "/type",
								keyword: "enum",
								params: { allowedValues: schema22.properties.type.enum }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.diff !== void 0) {
							const _errs4 = errors;
							if (!validate63(data.diff, {
								instancePath: instancePath + "/diff",
								parentData: data,
								parentDataProperty: "diff",
								rootData
							})) {
								vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.resolves !== void 0) {
								let data2 = data.resolves;
								const _errs5 = errors;
								if (errors === _errs5) {
									if (Array.isArray(data2)) {
										const len0 = data2.length;
										for (let i0 = 0; i0 < len0; i0++) {
											const _errs7 = errors;
											if (!validate66(data2[i0], {
												instancePath: instancePath + "/resolves/" + i0,
												parentData: data2,
												parentDataProperty: i0,
												rootData
											})) {
												vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
												errors = vErrors.length;
											}
											if (!(_errs7 === errors)) break;
										}
									} else {
										validate62.errors = [{
											instancePath: instancePath + "/resolves",
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
				}
			}
		} else {
			validate62.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate62.errors = vErrors;
	return errors === 0;
}
const schema25 = {
	"type": "object",
	"required": ["url", "type"],
	"additionalProperties": false,
	"properties": {
		"url": { "anyOf": [{ "type": "string" }, { "$ref": "#/definitions/bomLink" }] },
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
				"distribution-intake",
				"license",
				"build-meta",
				"build-system",
				"release-notes",
				"security-contact",
				"model-card",
				"log",
				"configuration",
				"evidence",
				"formulation",
				"attestation",
				"threat-model",
				"adversary-model",
				"risk-assessment",
				"vulnerability-assertion",
				"exploitability-statement",
				"pentest-report",
				"static-analysis-report",
				"dynamic-analysis-report",
				"runtime-analysis-report",
				"component-analysis-report",
				"maturity-report",
				"certification-report",
				"codified-infrastructure",
				"quality-metrics",
				"poam",
				"other"
			]
		},
		"hashes": {
			"type": "array",
			"items": { "$ref": "#/definitions/hash" }
		}
	}
};
const pattern3 = /* @__PURE__ */ new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$", "u");
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			validate71.errors = [{
				instancePath,
				keyword: "pattern",
				params: { pattern: "^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$" }
			}];
			return false;
		}
	} else {
		validate71.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate71.errors = vErrors;
	return true;
}
const pattern4 = /* @__PURE__ */ new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$", "u");
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern4.test(data)) {
			validate73.errors = [{
				instancePath,
				keyword: "pattern",
				params: { pattern: "^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$" }
			}];
			return false;
		}
	} else {
		validate73.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate73.errors = vErrors;
	return true;
}
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate71(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs2 = errors;
		if (!validate73(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData
		})) {
			vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs2 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err0 = {
			instancePath,
			keyword: "anyOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
		validate70.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate70.errors = vErrors;
	return errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.url === void 0 && (missing0 = "url") || data.type === void 0 && (missing0 = "type")) {
				validate69.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "url" || key0 === "comment" || key0 === "type" || key0 === "hashes")) {
					validate69.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.url !== void 0) {
						let data0 = data.url;
						const _errs2 = errors;
						const _errs3 = errors;
						let valid1 = false;
						const _errs4 = errors;
						if (typeof data0 !== "string") {
							const err0 = {
								instancePath: instancePath + "/url",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err0];
							else vErrors.push(err0);
							errors++;
						}
						var _valid0 = _errs4 === errors;
						valid1 = valid1 || _valid0;
						if (!valid1) {
							const _errs6 = errors;
							if (!validate70(data0, {
								instancePath: instancePath + "/url",
								parentData: data,
								parentDataProperty: "url",
								rootData
							})) {
								vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
								errors = vErrors.length;
							}
							var _valid0 = _errs6 === errors;
							valid1 = valid1 || _valid0;
						}
						if (!valid1) {
							const err1 = {
								instancePath: instancePath + "/url",
								keyword: "anyOf",
								params: {}
							};
							if (vErrors === null) vErrors = [err1];
							else vErrors.push(err1);
							errors++;
							validate69.errors = vErrors;
							return false;
						} else {
							errors = _errs3;
							if (vErrors !== null) {
								if (_errs3) vErrors.length = _errs3;
								else vErrors = null;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.comment !== void 0) {
							const _errs7 = errors;
							if (typeof data.comment !== "string") {
								validate69.errors = [{
									instancePath: instancePath + "/comment",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid0 = _errs7 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.type !== void 0) {
								let data2 = data.type;
								const _errs9 = errors;
								if (typeof data2 !== "string") {
									validate69.errors = [{
										instancePath: instancePath + "/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								if (!(data2 === "vcs" || data2 === "issue-tracker" || data2 === "website" || data2 === "advisories" || data2 === "bom" || data2 === "mailing-list" || data2 === "social" || data2 === "chat" || data2 === "documentation" || data2 === "support" || data2 === "distribution" || data2 === "distribution-intake" || data2 === "license" || data2 === "build-meta" || data2 === "build-system" || data2 === "release-notes" || data2 === "security-contact" || data2 === "model-card" || data2 === "log" || data2 === "configuration" || data2 === "evidence" || data2 === "formulation" || data2 === "attestation" || data2 === "threat-model" || data2 === "adversary-model" || data2 === "risk-assessment" || data2 === "vulnerability-assertion" || data2 === "exploitability-statement" || data2 === "pentest-report" || data2 === "static-analysis-report" || data2 === "dynamic-analysis-report" || data2 === "runtime-analysis-report" || data2 === "component-analysis-report" || data2 === "maturity-report" || data2 === "certification-report" || data2 === "codified-infrastructure" || data2 === "quality-metrics" || data2 === "poam" || data2 === "other")) {
									validate69.errors = [{
										instancePath: instancePath + "/type",
										keyword: "enum",
										params: { allowedValues: schema25.properties.type.enum }
									}];
									return false;
								}
								var valid0 = _errs9 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.hashes !== void 0) {
									let data3 = data.hashes;
									const _errs11 = errors;
									if (errors === _errs11) {
										if (Array.isArray(data3)) {
											const len0 = data3.length;
											for (let i0 = 0; i0 < len0; i0++) {
												const _errs13 = errors;
												if (!validate32(data3[i0], {
													instancePath: instancePath + "/hashes/" + i0,
													parentData: data3,
													parentDataProperty: i0,
													rootData
												})) {
													vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
													errors = vErrors.length;
												}
												if (!(_errs13 === errors)) break;
											}
										} else {
											validate69.errors = [{
												instancePath: instancePath + "/hashes",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
									}
									var valid0 = _errs11 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate69.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate69.errors = vErrors;
	return errors === 0;
}
const schema29 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"identity": {
			"type": "object",
			"required": ["field"],
			"additionalProperties": false,
			"properties": {
				"field": {
					"type": "string",
					"enum": [
						"group",
						"name",
						"version",
						"purl",
						"cpe",
						"swid",
						"hash"
					]
				},
				"confidence": {
					"type": "number",
					"minimum": 0,
					"maximum": 1
				},
				"methods": {
					"type": "array",
					"items": {
						"type": "object",
						"required": ["technique", "confidence"],
						"additionalProperties": false,
						"properties": {
							"technique": {
								"type": "string",
								"enum": [
									"source-code-analysis",
									"binary-analysis",
									"manifest-analysis",
									"ast-fingerprint",
									"hash-comparison",
									"instrumentation",
									"dynamic-analysis",
									"filename",
									"attestation",
									"other"
								]
							},
							"confidence": {
								"type": "number",
								"minimum": 0,
								"maximum": 1
							},
							"value": { "type": "string" }
						}
					}
				},
				"tools": {
					"type": "array",
					"items": { "anyOf": [{ "$ref": "#/definitions/refLinkType" }, { "$ref": "#/definitions/bomLinkElementType" }] },
					"distinct": true
				}
			}
		},
		"occurrences": {
			"type": "array",
			"items": {
				"type": "object",
				"required": ["location"],
				"additionalProperties": false,
				"properties": {
					"bom-ref": { "$ref": "#/definitions/refType" },
					"location": { "type": "string" }
				}
			}
		},
		"callstack": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "frames": {
				"type": "array",
				"items": {
					"type": "object",
					"required": ["module"],
					"additionalProperties": false,
					"properties": {
						"package": { "type": "string" },
						"module": { "type": "string" },
						"function": { "type": "string" },
						"parameters": {
							"type": "array",
							"items": { "type": "string" }
						},
						"line": { "type": "integer" },
						"column": { "type": "integer" },
						"fullFilename": { "type": "string" }
					}
				}
			} }
		},
		"licenses": { "$ref": "#/definitions/licenseChoice" },
		"copyright": {
			"type": "array",
			"items": { "$ref": "#/definitions/copyright" }
		}
	}
};
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!validate24(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
		errors = vErrors.length;
	}
	validate79.errors = vErrors;
	return errors === 0;
}
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.text === void 0 && (missing0 = "text")) {
			validate85.errors = [{
				instancePath,
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "text")) {
				validate85.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.text !== void 0) {
				if (typeof data.text !== "string") {
					validate85.errors = [{
						instancePath: instancePath + "/text",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
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
	validate85.errors = vErrors;
	return true;
}
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "identity" || key0 === "occurrences" || key0 === "callstack" || key0 === "licenses" || key0 === "copyright")) {
				validate78.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.identity !== void 0) {
					let data0 = data.identity;
					const _errs2 = errors;
					if (errors === _errs2) {
						if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
							let missing0;
							if (data0.field === void 0 && (missing0 = "field")) {
								validate78.errors = [{
									instancePath: instancePath + "/identity",
									keyword: "required",
									params: { missingProperty: missing0 }
								}];
								return false;
							} else {
								const _errs4 = errors;
								for (const key1 in data0) if (!(key1 === "field" || key1 === "confidence" || key1 === "methods" || key1 === "tools")) {
									validate78.errors = [{
										instancePath: instancePath + "/identity",
										keyword: "additionalProperties",
										params: { additionalProperty: key1 }
									}];
									return false;
								}
								if (_errs4 === errors) {
									if (data0.field !== void 0) {
										let data1 = data0.field;
										const _errs5 = errors;
										if (typeof data1 !== "string") {
											validate78.errors = [{
												instancePath: instancePath + "/identity/field",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
										if (!(data1 === "group" || data1 === "name" || data1 === "version" || data1 === "purl" || data1 === "cpe" || data1 === "swid" || data1 === "hash")) {
											validate78.errors = [{
												instancePath: instancePath + "/identity/field",
												keyword: "enum",
												params: { allowedValues: schema29.properties.identity.properties.field.enum }
											}];
											return false;
										}
										var valid1 = _errs5 === errors;
									} else var valid1 = true;
									if (valid1) {
										if (data0.confidence !== void 0) {
											let data2 = data0.confidence;
											const _errs7 = errors;
											if (errors === _errs7) {
												if (typeof data2 == "number") {
													if (data2 > 1 || isNaN(data2)) {
														validate78.errors = [{
															instancePath: instancePath + "/identity/confidence",
															keyword: "maximum",
															params: {
																comparison: "<=",
																limit: 1
															}
														}];
														return false;
													} else if (data2 < 0 || isNaN(data2)) {
														validate78.errors = [{
															instancePath: instancePath + "/identity/confidence",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 0
															}
														}];
														return false;
													}
												} else {
													validate78.errors = [{
														instancePath: instancePath + "/identity/confidence",
														keyword: "type",
														params: { type: "number" }
													}];
													return false;
												}
											}
											var valid1 = _errs7 === errors;
										} else var valid1 = true;
										if (valid1) {
											if (data0.methods !== void 0) {
												let data3 = data0.methods;
												const _errs9 = errors;
												if (errors === _errs9) {
													if (Array.isArray(data3)) {
														const len0 = data3.length;
														for (let i0 = 0; i0 < len0; i0++) {
															let data4 = data3[i0];
															const _errs11 = errors;
															if (errors === _errs11) {
																if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
																	let missing1;
																	if (data4.technique === void 0 && (missing1 = "technique") || data4.confidence === void 0 && (missing1 = "confidence")) {
																		validate78.errors = [{
																			instancePath: instancePath + "/identity/methods/" + i0,
																			keyword: "required",
																			params: { missingProperty: missing1 }
																		}];
																		return false;
																	} else {
																		const _errs13 = errors;
																		for (const key2 in data4) if (!(key2 === "technique" || key2 === "confidence" || key2 === "value")) {
																			validate78.errors = [{
																				instancePath: instancePath + "/identity/methods/" + i0,
																				keyword: "additionalProperties",
																				params: { additionalProperty: key2 }
																			}];
																			return false;
																		}
																		if (_errs13 === errors) {
																			if (data4.technique !== void 0) {
																				let data5 = data4.technique;
																				const _errs14 = errors;
																				if (typeof data5 !== "string") {
																					validate78.errors = [{
																						instancePath: instancePath + "/identity/methods/" + i0 + "/technique",
																						keyword: "type",
																						params: { type: "string" }
																					}];
																					return false;
																				}
																				if (!(data5 === "source-code-analysis" || data5 === "binary-analysis" || data5 === "manifest-analysis" || data5 === "ast-fingerprint" || data5 === "hash-comparison" || data5 === "instrumentation" || data5 === "dynamic-analysis" || data5 === "filename" || data5 === "attestation" || data5 === "other")) {
																					validate78.errors = [{
																						instancePath: instancePath + "/identity/methods/" + i0 + "/technique",
																						keyword: "enum",
																						params: { allowedValues: schema29.properties.identity.properties.methods.items.properties.technique.enum }
																					}];
																					return false;
																				}
																				var valid3 = _errs14 === errors;
																			} else var valid3 = true;
																			if (valid3) {
																				if (data4.confidence !== void 0) {
																					let data6 = data4.confidence;
																					const _errs16 = errors;
																					if (errors === _errs16) {
																						if (typeof data6 == "number") {
																							if (data6 > 1 || isNaN(data6)) {
																								validate78.errors = [{
																									instancePath: instancePath + "/identity/methods/" + i0 + "/confidence",
																									keyword: "maximum",
																									params: {
																										comparison: "<=",
																										limit: 1
																									}
																								}];
																								return false;
																							} else if (data6 < 0 || isNaN(data6)) {
																								validate78.errors = [{
																									instancePath: instancePath + "/identity/methods/" + i0 + "/confidence",
																									keyword: "minimum",
																									params: {
																										comparison: ">=",
																										limit: 0
																									}
																								}];
																								return false;
																							}
																						} else {
																							validate78.errors = [{
																								instancePath: instancePath + "/identity/methods/" + i0 + "/confidence",
																								keyword: "type",
																								params: { type: "number" }
																							}];
																							return false;
																						}
																					}
																					var valid3 = _errs16 === errors;
																				} else var valid3 = true;
																				if (valid3) {
																					if (data4.value !== void 0) {
																						const _errs18 = errors;
																						if (typeof data4.value !== "string") {
																							validate78.errors = [{
																								instancePath: instancePath + "/identity/methods/" + i0 + "/value",
																								keyword: "type",
																								params: { type: "string" }
																							}];
																							return false;
																						}
																						var valid3 = _errs18 === errors;
																					} else var valid3 = true;
																				}
																			}
																		}
																	}
																} else {
																	validate78.errors = [{
																		instancePath: instancePath + "/identity/methods/" + i0,
																		keyword: "type",
																		params: { type: "object" }
																	}];
																	return false;
																}
															}
															if (!(_errs11 === errors)) break;
														}
													} else {
														validate78.errors = [{
															instancePath: instancePath + "/identity/methods",
															keyword: "type",
															params: { type: "array" }
														}];
														return false;
													}
												}
												var valid1 = _errs9 === errors;
											} else var valid1 = true;
											if (valid1) {
												if (data0.tools !== void 0) {
													let data8 = data0.tools;
													const _errs20 = errors;
													if (errors === _errs20) {
														if (Array.isArray(data8)) {
															var valid4 = true;
															const len1 = data8.length;
															for (let i1 = 0; i1 < len1; i1++) {
																let data9 = data8[i1];
																const _errs22 = errors;
																const _errs23 = errors;
																let valid5 = false;
																const _errs24 = errors;
																if (!validate79(data9, {
																	instancePath: instancePath + "/identity/tools/" + i1,
																	parentData: data8,
																	parentDataProperty: i1,
																	rootData
																})) {
																	vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
																	errors = vErrors.length;
																}
																var _valid0 = _errs24 === errors;
																valid5 = valid5 || _valid0;
																if (!valid5) {
																	const _errs25 = errors;
																	if (!validate73(data9, {
																		instancePath: instancePath + "/identity/tools/" + i1,
																		parentData: data8,
																		parentDataProperty: i1,
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
																		errors = vErrors.length;
																	}
																	var _valid0 = _errs25 === errors;
																	valid5 = valid5 || _valid0;
																}
																if (!valid5) {
																	const err0 = {
																		instancePath: instancePath + "/identity/tools/" + i1,
																		keyword: "anyOf",
																		params: {}
																	};
																	if (vErrors === null) vErrors = [err0];
																	else vErrors.push(err0);
																	errors++;
																	validate78.errors = vErrors;
																	return false;
																} else {
																	errors = _errs23;
																	if (vErrors !== null) {
																		if (_errs23) vErrors.length = _errs23;
																		else vErrors = null;
																	}
																}
																var valid4 = _errs22 === errors;
																if (!valid4) break;
															}
															if (valid4) {
																if (!distinct(data8)) {
																	validate78.errors = [{
																		instancePath: instancePath + "/identity/tools",
																		keyword: "distinct",
																		params: {}
																	}];
																	return false;
																}
															}
														} else {
															validate78.errors = [{
																instancePath: instancePath + "/identity/tools",
																keyword: "type",
																params: { type: "array" }
															}];
															return false;
														}
													}
													var valid1 = _errs20 === errors;
												} else var valid1 = true;
											}
										}
									}
								}
							}
						} else {
							validate78.errors = [{
								instancePath: instancePath + "/identity",
								keyword: "type",
								params: { type: "object" }
							}];
							return false;
						}
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.occurrences !== void 0) {
						let data10 = data.occurrences;
						const _errs26 = errors;
						if (errors === _errs26) {
							if (Array.isArray(data10)) {
								const len2 = data10.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data11 = data10[i2];
									const _errs28 = errors;
									if (errors === _errs28) {
										if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
											let missing2;
											if (data11.location === void 0 && (missing2 = "location")) {
												validate78.errors = [{
													instancePath: instancePath + "/occurrences/" + i2,
													keyword: "required",
													params: { missingProperty: missing2 }
												}];
												return false;
											} else {
												const _errs30 = errors;
												for (const key3 in data11) if (!(key3 === "bom-ref" || key3 === "location")) {
													validate78.errors = [{
														instancePath: instancePath + "/occurrences/" + i2,
														keyword: "additionalProperties",
														params: { additionalProperty: key3 }
													}];
													return false;
												}
												if (_errs30 === errors) {
													if (data11["bom-ref"] !== void 0) {
														const _errs31 = errors;
														if (!validate24(data11["bom-ref"], {
															instancePath: instancePath + "/occurrences/" + i2 + "/bom-ref",
															parentData: data11,
															parentDataProperty: "bom-ref",
															rootData
														})) {
															vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
															errors = vErrors.length;
														}
														var valid7 = _errs31 === errors;
													} else var valid7 = true;
													if (valid7) {
														if (data11.location !== void 0) {
															const _errs32 = errors;
															if (typeof data11.location !== "string") {
																validate78.errors = [{
																	instancePath: instancePath + "/occurrences/" + i2 + "/location",
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
															var valid7 = _errs32 === errors;
														} else var valid7 = true;
													}
												}
											}
										} else {
											validate78.errors = [{
												instancePath: instancePath + "/occurrences/" + i2,
												keyword: "type",
												params: { type: "object" }
											}];
											return false;
										}
									}
									if (!(_errs28 === errors)) break;
								}
							} else {
								validate78.errors = [{
									instancePath: instancePath + "/occurrences",
									keyword: "type",
									params: { type: "array" }
								}];
								return false;
							}
						}
						var valid0 = _errs26 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.callstack !== void 0) {
							let data14 = data.callstack;
							const _errs34 = errors;
							if (errors === _errs34) {
								if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
									const _errs36 = errors;
									for (const key4 in data14) if (!(key4 === "frames")) {
										validate78.errors = [{
											instancePath: instancePath + "/callstack",
											keyword: "additionalProperties",
											params: { additionalProperty: key4 }
										}];
										return false;
									}
									if (_errs36 === errors) {
										if (data14.frames !== void 0) {
											let data15 = data14.frames;
											if (errors === errors) {
												if (Array.isArray(data15)) {
													const len3 = data15.length;
													for (let i3 = 0; i3 < len3; i3++) {
														let data16 = data15[i3];
														const _errs39 = errors;
														if (errors === _errs39) {
															if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
																let missing3;
																if (data16.module === void 0 && (missing3 = "module")) {
																	validate78.errors = [{
																		instancePath: instancePath + "/callstack/frames/" + i3,
																		keyword: "required",
																		params: { missingProperty: missing3 }
																	}];
																	return false;
																} else {
																	const _errs41 = errors;
																	for (const key5 in data16) if (!(key5 === "package" || key5 === "module" || key5 === "function" || key5 === "parameters" || key5 === "line" || key5 === "column" || key5 === "fullFilename")) {
																		validate78.errors = [{
																			instancePath: instancePath + "/callstack/frames/" + i3,
																			keyword: "additionalProperties",
																			params: { additionalProperty: key5 }
																		}];
																		return false;
																	}
																	if (_errs41 === errors) {
																		if (data16.package !== void 0) {
																			const _errs42 = errors;
																			if (typeof data16.package !== "string") {
																				validate78.errors = [{
																					instancePath: instancePath + "/callstack/frames/" + i3 + "/package",
																					keyword: "type",
																					params: { type: "string" }
																				}];
																				return false;
																			}
																			var valid10 = _errs42 === errors;
																		} else var valid10 = true;
																		if (valid10) {
																			if (data16.module !== void 0) {
																				const _errs44 = errors;
																				if (typeof data16.module !== "string") {
																					validate78.errors = [{
																						instancePath: instancePath + "/callstack/frames/" + i3 + "/module",
																						keyword: "type",
																						params: { type: "string" }
																					}];
																					return false;
																				}
																				var valid10 = _errs44 === errors;
																			} else var valid10 = true;
																			if (valid10) {
																				if (data16.function !== void 0) {
																					const _errs46 = errors;
																					if (typeof data16.function !== "string") {
																						validate78.errors = [{
																							instancePath: instancePath + "/callstack/frames/" + i3 + "/function",
																							keyword: "type",
																							params: { type: "string" }
																						}];
																						return false;
																					}
																					var valid10 = _errs46 === errors;
																				} else var valid10 = true;
																				if (valid10) {
																					if (data16.parameters !== void 0) {
																						let data20 = data16.parameters;
																						const _errs48 = errors;
																						if (errors === _errs48) {
																							if (Array.isArray(data20)) {
																								const len4 = data20.length;
																								for (let i4 = 0; i4 < len4; i4++) {
																									const _errs50 = errors;
																									if (typeof data20[i4] !== "string") {
																										validate78.errors = [{
																											instancePath: instancePath + "/callstack/frames/" + i3 + "/parameters/" + i4,
																											keyword: "type",
																											params: { type: "string" }
																										}];
																										return false;
																									}
																									if (!(_errs50 === errors)) break;
																								}
																							} else {
																								validate78.errors = [{
																									instancePath: instancePath + "/callstack/frames/" + i3 + "/parameters",
																									keyword: "type",
																									params: { type: "array" }
																								}];
																								return false;
																							}
																						}
																						var valid10 = _errs48 === errors;
																					} else var valid10 = true;
																					if (valid10) {
																						if (data16.line !== void 0) {
																							let data22 = data16.line;
																							const _errs52 = errors;
																							if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22))) {
																								validate78.errors = [{
																									instancePath: instancePath + "/callstack/frames/" + i3 + "/line",
																									keyword: "type",
																									params: { type: "integer" }
																								}];
																								return false;
																							}
																							var valid10 = _errs52 === errors;
																						} else var valid10 = true;
																						if (valid10) {
																							if (data16.column !== void 0) {
																								let data23 = data16.column;
																								const _errs54 = errors;
																								if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23))) {
																									validate78.errors = [{
																										instancePath: instancePath + "/callstack/frames/" + i3 + "/column",
																										keyword: "type",
																										params: { type: "integer" }
																									}];
																									return false;
																								}
																								var valid10 = _errs54 === errors;
																							} else var valid10 = true;
																							if (valid10) {
																								if (data16.fullFilename !== void 0) {
																									const _errs56 = errors;
																									if (typeof data16.fullFilename !== "string") {
																										validate78.errors = [{
																											instancePath: instancePath + "/callstack/frames/" + i3 + "/fullFilename",
																											keyword: "type",
																											params: { type: "string" }
																										}];
																										return false;
																									}
																									var valid10 = _errs56 === errors;
																								} else var valid10 = true;
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															} else {
																validate78.errors = [{
																	instancePath: instancePath + "/callstack/frames/" + i3,
																	keyword: "type",
																	params: { type: "object" }
																}];
																return false;
															}
														}
														if (!(_errs39 === errors)) break;
													}
												} else {
													validate78.errors = [{
														instancePath: instancePath + "/callstack/frames",
														keyword: "type",
														params: { type: "array" }
													}];
													return false;
												}
											}
										}
									}
								} else {
									validate78.errors = [{
										instancePath: instancePath + "/callstack",
										keyword: "type",
										params: { type: "object" }
									}];
									return false;
								}
							}
							var valid0 = _errs34 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.licenses !== void 0) {
								const _errs58 = errors;
								if (!validate38(data.licenses, {
									instancePath: instancePath + "/licenses",
									parentData: data,
									parentDataProperty: "licenses",
									rootData
								})) {
									vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs58 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.copyright !== void 0) {
									let data26 = data.copyright;
									const _errs59 = errors;
									if (errors === _errs59) {
										if (Array.isArray(data26)) {
											const len5 = data26.length;
											for (let i5 = 0; i5 < len5; i5++) {
												const _errs61 = errors;
												if (!validate85(data26[i5], {
													instancePath: instancePath + "/copyright/" + i5,
													parentData: data26,
													parentDataProperty: i5,
													rootData
												})) {
													vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
													errors = vErrors.length;
												}
												if (!(_errs61 === errors)) break;
											}
										} else {
											validate78.errors = [{
												instancePath: instancePath + "/copyright",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
									}
									var valid0 = _errs59 === errors;
								} else var valid0 = true;
							}
						}
					}
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
const schema32 = {
	"type": "object",
	"required": ["type"],
	"additionalProperties": false,
	"properties": {
		"type": { "$ref": "#/definitions/releaseType" },
		"title": { "type": "string" },
		"featuredImage": { "type": "string" },
		"socialImage": { "type": "string" },
		"description": { "type": "string" },
		"timestamp": {
			"type": "string",
			"format": "date-time"
		},
		"aliases": {
			"type": "array",
			"items": { "type": "string" }
		},
		"tags": {
			"type": "array",
			"items": { "type": "string" }
		},
		"resolves": {
			"type": "array",
			"items": { "$ref": "#/definitions/issue" }
		},
		"notes": {
			"type": "array",
			"items": { "$ref": "#/definitions/note" }
		},
		"properties": {
			"type": "array",
			"items": { "$ref": "#/definitions/property" }
		}
	}
};
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate89.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate89.errors = vErrors;
	return true;
}
const pattern5 = /* @__PURE__ */ new RegExp("^([a-z]{2})(-[A-Z]{2})?$", "u");
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern5.test(data)) {
			validate93.errors = [{
				instancePath,
				keyword: "pattern",
				params: { pattern: "^([a-z]{2})(-[A-Z]{2})?$" }
			}];
			return false;
		}
	} else {
		validate93.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate93.errors = vErrors;
	return true;
}
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.text === void 0 && (missing0 = "text")) {
				validate92.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "locale" || key0 === "text")) {
					validate92.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.locale !== void 0) {
						const _errs2 = errors;
						if (!validate93(data.locale, {
							instancePath: instancePath + "/locale",
							parentData: data,
							parentDataProperty: "locale",
							rootData
						})) {
							vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.text !== void 0) {
							const _errs3 = errors;
							if (!validate41(data.text, {
								instancePath: instancePath + "/text",
								parentData: data,
								parentDataProperty: "text",
								rootData
							})) {
								vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate92.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate92.errors = vErrors;
	return errors === 0;
}
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type")) {
				validate88.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema32.properties, key0)) {
					validate88.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if (!validate89(data.type, {
							instancePath: instancePath + "/type",
							parentData: data,
							parentDataProperty: "type",
							rootData
						})) {
							vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.title !== void 0) {
							const _errs3 = errors;
							if (typeof data.title !== "string") {
								validate88.errors = [{
									instancePath: instancePath + "/title",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.featuredImage !== void 0) {
								const _errs5 = errors;
								if (typeof data.featuredImage !== "string") {
									validate88.errors = [{
										instancePath: instancePath + "/featuredImage",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.socialImage !== void 0) {
									const _errs7 = errors;
									if (typeof data.socialImage !== "string") {
										validate88.errors = [{
											instancePath: instancePath + "/socialImage",
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
											validate88.errors = [{
												instancePath: instancePath + "/description",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.timestamp !== void 0) {
											let data5 = data.timestamp;
											const _errs11 = errors;
											if (errors === _errs11) {
												if (errors === _errs11) {
													if (typeof data5 === "string") {
														if (!formats0(data5)) {
															validate88.errors = [{
																instancePath: instancePath + "/timestamp",
																keyword: "format",
																params: { format: "date-time" }
															}];
															return false;
														}
													} else {
														validate88.errors = [{
															instancePath: instancePath + "/timestamp",
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
												}
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.aliases !== void 0) {
												let data6 = data.aliases;
												const _errs13 = errors;
												if (errors === _errs13) {
													if (Array.isArray(data6)) {
														const len0 = data6.length;
														for (let i0 = 0; i0 < len0; i0++) {
															const _errs15 = errors;
															if (typeof data6[i0] !== "string") {
																validate88.errors = [{
																	instancePath: instancePath + "/aliases/" + i0,
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
															if (!(_errs15 === errors)) break;
														}
													} else {
														validate88.errors = [{
															instancePath: instancePath + "/aliases",
															keyword: "type",
															params: { type: "array" }
														}];
														return false;
													}
												}
												var valid0 = _errs13 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.tags !== void 0) {
													let data8 = data.tags;
													const _errs17 = errors;
													if (errors === _errs17) {
														if (Array.isArray(data8)) {
															const len1 = data8.length;
															for (let i1 = 0; i1 < len1; i1++) {
																const _errs19 = errors;
																if (typeof data8[i1] !== "string") {
																	validate88.errors = [{
																		instancePath: instancePath + "/tags/" + i1,
																		keyword: "type",
																		params: { type: "string" }
																	}];
																	return false;
																}
																if (!(_errs19 === errors)) break;
															}
														} else {
															validate88.errors = [{
																instancePath: instancePath + "/tags",
																keyword: "type",
																params: { type: "array" }
															}];
															return false;
														}
													}
													var valid0 = _errs17 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.resolves !== void 0) {
														let data10 = data.resolves;
														const _errs21 = errors;
														if (errors === _errs21) {
															if (Array.isArray(data10)) {
																const len2 = data10.length;
																for (let i2 = 0; i2 < len2; i2++) {
																	const _errs23 = errors;
																	if (!validate66(data10[i2], {
																		instancePath: instancePath + "/resolves/" + i2,
																		parentData: data10,
																		parentDataProperty: i2,
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
																		errors = vErrors.length;
																	}
																	if (!(_errs23 === errors)) break;
																}
															} else {
																validate88.errors = [{
																	instancePath: instancePath + "/resolves",
																	keyword: "type",
																	params: { type: "array" }
																}];
																return false;
															}
														}
														var valid0 = _errs21 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.notes !== void 0) {
															let data12 = data.notes;
															const _errs24 = errors;
															if (errors === _errs24) {
																if (Array.isArray(data12)) {
																	const len3 = data12.length;
																	for (let i3 = 0; i3 < len3; i3++) {
																		const _errs26 = errors;
																		if (!validate92(data12[i3], {
																			instancePath: instancePath + "/notes/" + i3,
																			parentData: data12,
																			parentDataProperty: i3,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs26 === errors)) break;
																	}
																} else {
																	validate88.errors = [{
																		instancePath: instancePath + "/notes",
																		keyword: "type",
																		params: { type: "array" }
																	}];
																	return false;
																}
															}
															var valid0 = _errs24 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.properties !== void 0) {
																let data14 = data.properties;
																const _errs27 = errors;
																if (errors === _errs27) {
																	if (Array.isArray(data14)) {
																		const len4 = data14.length;
																		for (let i4 = 0; i4 < len4; i4++) {
																			const _errs29 = errors;
																			if (!validate49(data14[i4], {
																				instancePath: instancePath + "/properties/" + i4,
																				parentData: data14,
																				parentDataProperty: i4,
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
																				errors = vErrors.length;
																			}
																			if (!(_errs29 === errors)) break;
																		}
																	} else {
																		validate88.errors = [{
																			instancePath: instancePath + "/properties",
																			keyword: "type",
																			params: { type: "array" }
																		}];
																		return false;
																	}
																}
																var valid0 = _errs27 === errors;
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
		} else {
			validate88.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate88.errors = vErrors;
	return errors === 0;
}
const schema36 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"bom-ref": { "$ref": "#/definitions/refType" },
		"modelParameters": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"approach": {
					"type": "object",
					"additionalProperties": false,
					"properties": { "type": {
						"type": "string",
						"enum": [
							"supervised",
							"unsupervised",
							"reinforcement-learning",
							"semi-supervised",
							"self-supervised"
						]
					} }
				},
				"task": { "type": "string" },
				"architectureFamily": { "type": "string" },
				"modelArchitecture": { "type": "string" },
				"datasets": {
					"type": "array",
					"items": { "oneOf": [{ "$ref": "#/definitions/componentData" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "ref": { "anyOf": [{ "$ref": "#/definitions/refLinkType" }, { "$ref": "#/definitions/bomLinkElementType" }] } }
					}] }
				},
				"inputs": {
					"type": "array",
					"items": { "$ref": "#/definitions/inputOutputMLParameters" }
				},
				"outputs": {
					"type": "array",
					"items": { "$ref": "#/definitions/inputOutputMLParameters" }
				}
			}
		},
		"quantitativeAnalysis": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"performanceMetrics": {
					"type": "array",
					"items": { "$ref": "#/definitions/performanceMetric" }
				},
				"graphics": { "$ref": "#/definitions/graphicsCollection" }
			}
		},
		"considerations": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"users": {
					"type": "array",
					"items": { "type": "string" }
				},
				"useCases": {
					"type": "array",
					"items": { "type": "string" }
				},
				"technicalLimitations": {
					"type": "array",
					"items": { "type": "string" }
				},
				"performanceTradeoffs": {
					"type": "array",
					"items": { "type": "string" }
				},
				"ethicalConsiderations": {
					"type": "array",
					"items": { "$ref": "#/definitions/risk" }
				},
				"fairnessAssessments": {
					"type": "array",
					"items": { "$ref": "#/definitions/fairnessAssessment" }
				}
			}
		},
		"properties": {
			"type": "array",
			"items": { "$ref": "#/definitions/property" }
		}
	}
};
const schema37 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["type"],
	"properties": {
		"bom-ref": { "$ref": "#/definitions/refType" },
		"type": {
			"type": "string",
			"enum": [
				"source-code",
				"configuration",
				"dataset",
				"definition",
				"other"
			]
		},
		"name": { "type": "string" },
		"contents": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"attachment": { "$ref": "#/definitions/attachment" },
				"url": { "type": "string" },
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"classification": { "$ref": "#/definitions/dataClassification" },
		"sensitiveData": {
			"type": "array",
			"items": { "type": "string" }
		},
		"graphics": { "$ref": "#/definitions/graphicsCollection" },
		"description": { "type": "string" },
		"governance": {
			"type": "object",
			"$ref": "#/definitions/dataGovernance"
		}
	}
};
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate105.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate105.errors = vErrors;
	return true;
}
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "name" || key0 === "image")) {
				validate108.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.name !== void 0) {
					const _errs2 = errors;
					if (typeof data.name !== "string") {
						validate108.errors = [{
							instancePath: instancePath + "/name",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.image !== void 0) {
						const _errs4 = errors;
						if (!validate41(data.image, {
							instancePath: instancePath + "/image",
							parentData: data,
							parentDataProperty: "image",
							rootData
						})) {
							vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate108.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate108.errors = vErrors;
	return errors === 0;
}
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "description" || key0 === "collection")) {
				validate107.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.description !== void 0) {
					const _errs2 = errors;
					if (typeof data.description !== "string") {
						validate107.errors = [{
							instancePath: instancePath + "/description",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.collection !== void 0) {
						let data1 = data.collection;
						const _errs4 = errors;
						if (errors === _errs4) {
							if (Array.isArray(data1)) {
								const len0 = data1.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs6 = errors;
									if (!validate108(data1[i0], {
										instancePath: instancePath + "/collection/" + i0,
										parentData: data1,
										parentDataProperty: i0,
										rootData
									})) {
										vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
										errors = vErrors.length;
									}
									if (!(_errs6 === errors)) break;
								}
							} else {
								validate107.errors = [{
									instancePath: instancePath + "/collection",
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
		} else {
			validate107.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate107.errors = vErrors;
	return errors === 0;
}
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.organization === void 0 && (missing0 = "organization")) {
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
		if (data.contact === void 0 && (missing1 = "contact")) {
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
		validate113.errors = vErrors;
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
			const _errs4 = errors;
			for (const key0 in data) if (!(key0 === "organization" || key0 === "contact")) {
				validate113.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs4 === errors) {
				if (data.organization !== void 0) {
					const _errs5 = errors;
					if (!validate26(data.organization, {
						instancePath: instancePath + "/organization",
						parentData: data,
						parentDataProperty: "organization",
						rootData
					})) {
						vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
						errors = vErrors.length;
					}
					var valid1 = _errs5 === errors;
				} else var valid1 = true;
				if (valid1) {
					if (data.contact !== void 0) {
						const _errs6 = errors;
						if (!validate28(data.contact, {
							instancePath: instancePath + "/contact",
							parentData: data,
							parentDataProperty: "contact",
							rootData
						})) {
							vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
							errors = vErrors.length;
						}
						var valid1 = _errs6 === errors;
					} else var valid1 = true;
				}
			}
		} else {
			validate113.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate113.errors = vErrors;
	return errors === 0;
}
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "custodians" || key0 === "stewards" || key0 === "owners")) {
				validate112.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.custodians !== void 0) {
					let data0 = data.custodians;
					const _errs2 = errors;
					if (errors === _errs2) {
						if (Array.isArray(data0)) {
							const len0 = data0.length;
							for (let i0 = 0; i0 < len0; i0++) {
								const _errs4 = errors;
								if (!validate113(data0[i0], {
									instancePath: instancePath + "/custodians/" + i0,
									parentData: data0,
									parentDataProperty: i0,
									rootData
								})) {
									vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
									errors = vErrors.length;
								}
								if (!(_errs4 === errors)) break;
							}
						} else {
							validate112.errors = [{
								instancePath: instancePath + "/custodians",
								keyword: "type",
								params: { type: "array" }
							}];
							return false;
						}
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.stewards !== void 0) {
						let data2 = data.stewards;
						const _errs5 = errors;
						if (errors === _errs5) {
							if (Array.isArray(data2)) {
								const len1 = data2.length;
								for (let i1 = 0; i1 < len1; i1++) {
									const _errs7 = errors;
									if (!validate113(data2[i1], {
										instancePath: instancePath + "/stewards/" + i1,
										parentData: data2,
										parentDataProperty: i1,
										rootData
									})) {
										vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
										errors = vErrors.length;
									}
									if (!(_errs7 === errors)) break;
								}
							} else {
								validate112.errors = [{
									instancePath: instancePath + "/stewards",
									keyword: "type",
									params: { type: "array" }
								}];
								return false;
							}
						}
						var valid0 = _errs5 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.owners !== void 0) {
							let data4 = data.owners;
							const _errs8 = errors;
							if (errors === _errs8) {
								if (Array.isArray(data4)) {
									const len2 = data4.length;
									for (let i2 = 0; i2 < len2; i2++) {
										const _errs10 = errors;
										if (!validate113(data4[i2], {
											instancePath: instancePath + "/owners/" + i2,
											parentData: data4,
											parentDataProperty: i2,
											rootData
										})) {
											vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
											errors = vErrors.length;
										}
										if (!(_errs10 === errors)) break;
									}
								} else {
									validate112.errors = [{
										instancePath: instancePath + "/owners",
										keyword: "type",
										params: { type: "array" }
									}];
									return false;
								}
							}
							var valid0 = _errs8 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate112.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate112.errors = vErrors;
	return errors === 0;
}
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type")) {
				validate101.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema37.properties, key0)) {
					validate101.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data["bom-ref"] !== void 0) {
						const _errs2 = errors;
						if (!validate24(data["bom-ref"], {
							instancePath: instancePath + "/bom-ref",
							parentData: data,
							parentDataProperty: "bom-ref",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.type !== void 0) {
							let data1 = data.type;
							const _errs3 = errors;
							if (typeof data1 !== "string") {
								validate101.errors = [{
									instancePath: instancePath + "/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							if (!(data1 === "source-code" || data1 === "configuration" || data1 === "dataset" || data1 === "definition" || data1 === "other")) {
								validate101.errors = [{
									instancePath: instancePath + "/type",
									keyword: "enum",
									params: { allowedValues: schema37.properties.type.enum }
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.name !== void 0) {
								const _errs5 = errors;
								if (typeof data.name !== "string") {
									validate101.errors = [{
										instancePath: instancePath + "/name",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.contents !== void 0) {
									let data3 = data.contents;
									const _errs7 = errors;
									if (errors === _errs7) {
										if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
											const _errs9 = errors;
											for (const key1 in data3) if (!(key1 === "attachment" || key1 === "url" || key1 === "properties")) {
												validate101.errors = [{
													instancePath: instancePath + "/contents",
													keyword: "additionalProperties",
													params: { additionalProperty: key1 }
												}];
												return false;
											}
											if (_errs9 === errors) {
												if (data3.attachment !== void 0) {
													const _errs10 = errors;
													if (!validate41(data3.attachment, {
														instancePath: instancePath + "/contents/attachment",
														parentData: data3,
														parentDataProperty: "attachment",
														rootData
													})) {
														vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
														errors = vErrors.length;
													}
													var valid1 = _errs10 === errors;
												} else var valid1 = true;
												if (valid1) {
													if (data3.url !== void 0) {
														const _errs11 = errors;
														if (typeof data3.url !== "string") {
															validate101.errors = [{
																instancePath: instancePath + "/contents/url",
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
														var valid1 = _errs11 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data3.properties !== void 0) {
															let data6 = data3.properties;
															const _errs13 = errors;
															if (errors === _errs13) {
																if (Array.isArray(data6)) {
																	const len0 = data6.length;
																	for (let i0 = 0; i0 < len0; i0++) {
																		const _errs15 = errors;
																		if (!validate49(data6[i0], {
																			instancePath: instancePath + "/contents/properties/" + i0,
																			parentData: data6,
																			parentDataProperty: i0,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs15 === errors)) break;
																	}
																} else {
																	validate101.errors = [{
																		instancePath: instancePath + "/contents/properties",
																		keyword: "type",
																		params: { type: "array" }
																	}];
																	return false;
																}
															}
															var valid1 = _errs13 === errors;
														} else var valid1 = true;
													}
												}
											}
										} else {
											validate101.errors = [{
												instancePath: instancePath + "/contents",
												keyword: "type",
												params: { type: "object" }
											}];
											return false;
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.classification !== void 0) {
										const _errs16 = errors;
										if (!validate105(data.classification, {
											instancePath: instancePath + "/classification",
											parentData: data,
											parentDataProperty: "classification",
											rootData
										})) {
											vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs16 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.sensitiveData !== void 0) {
											let data9 = data.sensitiveData;
											const _errs17 = errors;
											if (errors === _errs17) {
												if (Array.isArray(data9)) {
													const len1 = data9.length;
													for (let i1 = 0; i1 < len1; i1++) {
														const _errs19 = errors;
														if (typeof data9[i1] !== "string") {
															validate101.errors = [{
																instancePath: instancePath + "/sensitiveData/" + i1,
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
														if (!(_errs19 === errors)) break;
													}
												} else {
													validate101.errors = [{
														instancePath: instancePath + "/sensitiveData",
														keyword: "type",
														params: { type: "array" }
													}];
													return false;
												}
											}
											var valid0 = _errs17 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.graphics !== void 0) {
												const _errs21 = errors;
												if (!validate107(data.graphics, {
													instancePath: instancePath + "/graphics",
													parentData: data,
													parentDataProperty: "graphics",
													rootData
												})) {
													vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs21 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.description !== void 0) {
													const _errs22 = errors;
													if (typeof data.description !== "string") {
														validate101.errors = [{
															instancePath: instancePath + "/description",
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
													var valid0 = _errs22 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.governance !== void 0) {
														let data13 = data.governance;
														const _errs24 = errors;
														if (!(data13 && typeof data13 == "object" && !Array.isArray(data13))) {
															validate101.errors = [{
																instancePath: instancePath + "/governance",
																keyword: "type",
																params: { type: "object" }
															}];
															return false;
														}
														if (!validate112(data13, {
															instancePath: instancePath + "/governance",
															parentData: data,
															parentDataProperty: "governance",
															rootData
														})) {
															vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs24 === errors;
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
			validate101.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate101.errors = vErrors;
	return errors === 0;
}
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "format")) {
			validate123.errors = [{
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}];
			return false;
		}
		if (data.format !== void 0) {
			if (typeof data.format !== "string") {
				validate123.errors = [{
					instancePath: instancePath + "/format",
					keyword: "type",
					params: { type: "string" }
				}];
				return false;
			}
		}
	} else {
		validate123.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate123.errors = vErrors;
	return true;
}
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "type" || key0 === "value" || key0 === "slice" || key0 === "confidenceInterval")) {
			validate126.errors = [{
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}];
			return false;
		}
		if (data.type !== void 0) {
			if (typeof data.type !== "string") {
				validate126.errors = [{
					instancePath: instancePath + "/type",
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
					validate126.errors = [{
						instancePath: instancePath + "/value",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.slice !== void 0) {
					if (typeof data.slice !== "string") {
						validate126.errors = [{
							instancePath: instancePath + "/slice",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.confidenceInterval !== void 0) {
						let data3 = data.confidenceInterval;
						if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
							for (const key1 in data3) if (!(key1 === "lowerBound" || key1 === "upperBound")) {
								validate126.errors = [{
									instancePath: instancePath + "/confidenceInterval",
									keyword: "additionalProperties",
									params: { additionalProperty: key1 }
								}];
								return false;
							}
							if (data3.lowerBound !== void 0) {
								if (typeof data3.lowerBound !== "string") {
									validate126.errors = [{
										instancePath: instancePath + "/confidenceInterval/lowerBound",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid1 = true;
							} else var valid1 = true;
							if (valid1) {
								if (data3.upperBound !== void 0) {
									if (typeof data3.upperBound !== "string") {
										validate126.errors = [{
											instancePath: instancePath + "/confidenceInterval/upperBound",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									var valid1 = true;
								} else var valid1 = true;
							}
						} else {
							validate126.errors = [{
								instancePath: instancePath + "/confidenceInterval",
								keyword: "type",
								params: { type: "object" }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate126.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate126.errors = vErrors;
	return true;
}
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "name" || key0 === "mitigationStrategy")) {
			validate129.errors = [{
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}];
			return false;
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				validate129.errors = [{
					instancePath: instancePath + "/name",
					keyword: "type",
					params: { type: "string" }
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.mitigationStrategy !== void 0) {
				if (typeof data.mitigationStrategy !== "string") {
					validate129.errors = [{
						instancePath: instancePath + "/mitigationStrategy",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
		}
	} else {
		validate129.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate129.errors = vErrors;
	return true;
}
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "groupAtRisk" || key0 === "benefits" || key0 === "harms" || key0 === "mitigationStrategy")) {
			validate131.errors = [{
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}];
			return false;
		}
		if (data.groupAtRisk !== void 0) {
			if (typeof data.groupAtRisk !== "string") {
				validate131.errors = [{
					instancePath: instancePath + "/groupAtRisk",
					keyword: "type",
					params: { type: "string" }
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.benefits !== void 0) {
				if (typeof data.benefits !== "string") {
					validate131.errors = [{
						instancePath: instancePath + "/benefits",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.harms !== void 0) {
					if (typeof data.harms !== "string") {
						validate131.errors = [{
							instancePath: instancePath + "/harms",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.mitigationStrategy !== void 0) {
						if (typeof data.mitigationStrategy !== "string") {
							validate131.errors = [{
								instancePath: instancePath + "/mitigationStrategy",
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
		validate131.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate131.errors = vErrors;
	return true;
}
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "bom-ref" || key0 === "modelParameters" || key0 === "quantitativeAnalysis" || key0 === "considerations" || key0 === "properties")) {
				validate99.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data["bom-ref"] !== void 0) {
					const _errs2 = errors;
					if (!validate24(data["bom-ref"], {
						instancePath: instancePath + "/bom-ref",
						parentData: data,
						parentDataProperty: "bom-ref",
						rootData
					})) {
						vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.modelParameters !== void 0) {
						let data1 = data.modelParameters;
						const _errs3 = errors;
						if (errors === _errs3) {
							if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
								const _errs5 = errors;
								for (const key1 in data1) if (!(key1 === "approach" || key1 === "task" || key1 === "architectureFamily" || key1 === "modelArchitecture" || key1 === "datasets" || key1 === "inputs" || key1 === "outputs")) {
									validate99.errors = [{
										instancePath: instancePath + "/modelParameters",
										keyword: "additionalProperties",
										params: { additionalProperty: key1 }
									}];
									return false;
								}
								if (_errs5 === errors) {
									if (data1.approach !== void 0) {
										let data2 = data1.approach;
										const _errs6 = errors;
										if (errors === _errs6) {
											if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
												const _errs8 = errors;
												for (const key2 in data2) if (!(key2 === "type")) {
													validate99.errors = [{
														instancePath: instancePath + "/modelParameters/approach",
														keyword: "additionalProperties",
														params: { additionalProperty: key2 }
													}];
													return false;
												}
												if (_errs8 === errors) {
													if (data2.type !== void 0) {
														let data3 = data2.type;
														if (typeof data3 !== "string") {
															validate99.errors = [{
																instancePath: instancePath + "/modelParameters/approach/type",
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
														if (!(data3 === "supervised" || data3 === "unsupervised" || data3 === "reinforcement-learning" || data3 === "semi-supervised" || data3 === "self-supervised")) {
															validate99.errors = [{
																instancePath: instancePath + "/modelParameters/approach/type",
																keyword: "enum",
																params: { allowedValues: schema36.properties.modelParameters.properties.approach.properties.type.enum }
															}];
															return false;
														}
													}
												}
											} else {
												validate99.errors = [{
													instancePath: instancePath + "/modelParameters/approach",
													keyword: "type",
													params: { type: "object" }
												}];
												return false;
											}
										}
										var valid1 = _errs6 === errors;
									} else var valid1 = true;
									if (valid1) {
										if (data1.task !== void 0) {
											const _errs11 = errors;
											if (typeof data1.task !== "string") {
												validate99.errors = [{
													instancePath: instancePath + "/modelParameters/task",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
											var valid1 = _errs11 === errors;
										} else var valid1 = true;
										if (valid1) {
											if (data1.architectureFamily !== void 0) {
												const _errs13 = errors;
												if (typeof data1.architectureFamily !== "string") {
													validate99.errors = [{
														instancePath: instancePath + "/modelParameters/architectureFamily",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
												var valid1 = _errs13 === errors;
											} else var valid1 = true;
											if (valid1) {
												if (data1.modelArchitecture !== void 0) {
													const _errs15 = errors;
													if (typeof data1.modelArchitecture !== "string") {
														validate99.errors = [{
															instancePath: instancePath + "/modelParameters/modelArchitecture",
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
													var valid1 = _errs15 === errors;
												} else var valid1 = true;
												if (valid1) {
													if (data1.datasets !== void 0) {
														let data7 = data1.datasets;
														const _errs17 = errors;
														if (errors === _errs17) {
															if (Array.isArray(data7)) {
																const len0 = data7.length;
																for (let i0 = 0; i0 < len0; i0++) {
																	let data8 = data7[i0];
																	const _errs19 = errors;
																	const _errs20 = errors;
																	let valid4 = false;
																	let passing0 = null;
																	const _errs21 = errors;
																	if (!validate101(data8, {
																		instancePath: instancePath + "/modelParameters/datasets/" + i0,
																		parentData: data7,
																		parentDataProperty: i0,
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
																		errors = vErrors.length;
																	}
																	var _valid0 = _errs21 === errors;
																	if (_valid0) {
																		valid4 = true;
																		passing0 = 0;
																	}
																	const _errs22 = errors;
																	if (errors === _errs22) {
																		if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
																			const _errs24 = errors;
																			for (const key3 in data8) if (!(key3 === "ref")) {
																				const err0 = {
																					instancePath: instancePath + "/modelParameters/datasets/" + i0,
																					keyword: "additionalProperties",
																					params: { additionalProperty: key3 }
																				};
																				if (vErrors === null) vErrors = [err0];
																				else vErrors.push(err0);
																				errors++;
																				break;
																			}
																			if (_errs24 === errors) {
																				if (data8.ref !== void 0) {
																					let data9 = data8.ref;
																					const _errs26 = errors;
																					let valid6 = false;
																					const _errs27 = errors;
																					if (!validate79(data9, {
																						instancePath: instancePath + "/modelParameters/datasets/" + i0 + "/ref",
																						parentData: data8,
																						parentDataProperty: "ref",
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
																						errors = vErrors.length;
																					}
																					var _valid1 = _errs27 === errors;
																					valid6 = valid6 || _valid1;
																					if (!valid6) {
																						const _errs28 = errors;
																						if (!validate73(data9, {
																							instancePath: instancePath + "/modelParameters/datasets/" + i0 + "/ref",
																							parentData: data8,
																							parentDataProperty: "ref",
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
																							errors = vErrors.length;
																						}
																						var _valid1 = _errs28 === errors;
																						valid6 = valid6 || _valid1;
																					}
																					if (!valid6) {
																						const err1 = {
																							instancePath: instancePath + "/modelParameters/datasets/" + i0 + "/ref",
																							keyword: "anyOf",
																							params: {}
																						};
																						if (vErrors === null) vErrors = [err1];
																						else vErrors.push(err1);
																						errors++;
																					} else {
																						errors = _errs26;
																						if (vErrors !== null) {
																							if (_errs26) vErrors.length = _errs26;
																							else vErrors = null;
																						}
																					}
																				}
																			}
																		} else {
																			const err2 = {
																				instancePath: instancePath + "/modelParameters/datasets/" + i0,
																				keyword: "type",
																				params: { type: "object" }
																			};
																			if (vErrors === null) vErrors = [err2];
																			else vErrors.push(err2);
																			errors++;
																		}
																	}
																	var _valid0 = _errs22 === errors;
																	if (_valid0 && valid4) {
																		valid4 = false;
																		passing0 = [passing0, 1];
																	} else if (_valid0) {
																		valid4 = true;
																		passing0 = 1;
																	}
																	if (!valid4) {
																		const err3 = {
																			instancePath: instancePath + "/modelParameters/datasets/" + i0,
																			keyword: "oneOf",
																			params: { passingSchemas: passing0 }
																		};
																		if (vErrors === null) vErrors = [err3];
																		else vErrors.push(err3);
																		errors++;
																		validate99.errors = vErrors;
																		return false;
																	} else {
																		errors = _errs20;
																		if (vErrors !== null) {
																			if (_errs20) vErrors.length = _errs20;
																			else vErrors = null;
																		}
																	}
																	if (!(_errs19 === errors)) break;
																}
															} else {
																validate99.errors = [{
																	instancePath: instancePath + "/modelParameters/datasets",
																	keyword: "type",
																	params: { type: "array" }
																}];
																return false;
															}
														}
														var valid1 = _errs17 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data1.inputs !== void 0) {
															let data10 = data1.inputs;
															const _errs29 = errors;
															if (errors === _errs29) {
																if (Array.isArray(data10)) {
																	const len1 = data10.length;
																	for (let i1 = 0; i1 < len1; i1++) {
																		const _errs31 = errors;
																		if (!validate123(data10[i1], {
																			instancePath: instancePath + "/modelParameters/inputs/" + i1,
																			parentData: data10,
																			parentDataProperty: i1,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs31 === errors)) break;
																	}
																} else {
																	validate99.errors = [{
																		instancePath: instancePath + "/modelParameters/inputs",
																		keyword: "type",
																		params: { type: "array" }
																	}];
																	return false;
																}
															}
															var valid1 = _errs29 === errors;
														} else var valid1 = true;
														if (valid1) {
															if (data1.outputs !== void 0) {
																let data12 = data1.outputs;
																const _errs32 = errors;
																if (errors === _errs32) {
																	if (Array.isArray(data12)) {
																		const len2 = data12.length;
																		for (let i2 = 0; i2 < len2; i2++) {
																			const _errs34 = errors;
																			if (!validate123(data12[i2], {
																				instancePath: instancePath + "/modelParameters/outputs/" + i2,
																				parentData: data12,
																				parentDataProperty: i2,
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
																				errors = vErrors.length;
																			}
																			if (!(_errs34 === errors)) break;
																		}
																	} else {
																		validate99.errors = [{
																			instancePath: instancePath + "/modelParameters/outputs",
																			keyword: "type",
																			params: { type: "array" }
																		}];
																		return false;
																	}
																}
																var valid1 = _errs32 === errors;
															} else var valid1 = true;
														}
													}
												}
											}
										}
									}
								}
							} else {
								validate99.errors = [{
									instancePath: instancePath + "/modelParameters",
									keyword: "type",
									params: { type: "object" }
								}];
								return false;
							}
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.quantitativeAnalysis !== void 0) {
							let data14 = data.quantitativeAnalysis;
							const _errs35 = errors;
							if (errors === _errs35) {
								if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
									const _errs37 = errors;
									for (const key4 in data14) if (!(key4 === "performanceMetrics" || key4 === "graphics")) {
										validate99.errors = [{
											instancePath: instancePath + "/quantitativeAnalysis",
											keyword: "additionalProperties",
											params: { additionalProperty: key4 }
										}];
										return false;
									}
									if (_errs37 === errors) {
										if (data14.performanceMetrics !== void 0) {
											let data15 = data14.performanceMetrics;
											const _errs38 = errors;
											if (errors === _errs38) {
												if (Array.isArray(data15)) {
													const len3 = data15.length;
													for (let i3 = 0; i3 < len3; i3++) {
														const _errs40 = errors;
														if (!validate126(data15[i3], {
															instancePath: instancePath + "/quantitativeAnalysis/performanceMetrics/" + i3,
															parentData: data15,
															parentDataProperty: i3,
															rootData
														})) {
															vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
															errors = vErrors.length;
														}
														if (!(_errs40 === errors)) break;
													}
												} else {
													validate99.errors = [{
														instancePath: instancePath + "/quantitativeAnalysis/performanceMetrics",
														keyword: "type",
														params: { type: "array" }
													}];
													return false;
												}
											}
											var valid9 = _errs38 === errors;
										} else var valid9 = true;
										if (valid9) {
											if (data14.graphics !== void 0) {
												const _errs41 = errors;
												if (!validate107(data14.graphics, {
													instancePath: instancePath + "/quantitativeAnalysis/graphics",
													parentData: data14,
													parentDataProperty: "graphics",
													rootData
												})) {
													vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
													errors = vErrors.length;
												}
												var valid9 = _errs41 === errors;
											} else var valid9 = true;
										}
									}
								} else {
									validate99.errors = [{
										instancePath: instancePath + "/quantitativeAnalysis",
										keyword: "type",
										params: { type: "object" }
									}];
									return false;
								}
							}
							var valid0 = _errs35 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.considerations !== void 0) {
								let data18 = data.considerations;
								const _errs42 = errors;
								if (errors === _errs42) {
									if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
										const _errs44 = errors;
										for (const key5 in data18) if (!(key5 === "users" || key5 === "useCases" || key5 === "technicalLimitations" || key5 === "performanceTradeoffs" || key5 === "ethicalConsiderations" || key5 === "fairnessAssessments")) {
											validate99.errors = [{
												instancePath: instancePath + "/considerations",
												keyword: "additionalProperties",
												params: { additionalProperty: key5 }
											}];
											return false;
										}
										if (_errs44 === errors) {
											if (data18.users !== void 0) {
												let data19 = data18.users;
												const _errs45 = errors;
												if (errors === _errs45) {
													if (Array.isArray(data19)) {
														const len4 = data19.length;
														for (let i4 = 0; i4 < len4; i4++) {
															const _errs47 = errors;
															if (typeof data19[i4] !== "string") {
																validate99.errors = [{
																	instancePath: instancePath + "/considerations/users/" + i4,
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
															if (!(_errs47 === errors)) break;
														}
													} else {
														validate99.errors = [{
															instancePath: instancePath + "/considerations/users",
															keyword: "type",
															params: { type: "array" }
														}];
														return false;
													}
												}
												var valid11 = _errs45 === errors;
											} else var valid11 = true;
											if (valid11) {
												if (data18.useCases !== void 0) {
													let data21 = data18.useCases;
													const _errs49 = errors;
													if (errors === _errs49) {
														if (Array.isArray(data21)) {
															const len5 = data21.length;
															for (let i5 = 0; i5 < len5; i5++) {
																const _errs51 = errors;
																if (typeof data21[i5] !== "string") {
																	validate99.errors = [{
																		instancePath: instancePath + "/considerations/useCases/" + i5,
																		keyword: "type",
																		params: { type: "string" }
																	}];
																	return false;
																}
																if (!(_errs51 === errors)) break;
															}
														} else {
															validate99.errors = [{
																instancePath: instancePath + "/considerations/useCases",
																keyword: "type",
																params: { type: "array" }
															}];
															return false;
														}
													}
													var valid11 = _errs49 === errors;
												} else var valid11 = true;
												if (valid11) {
													if (data18.technicalLimitations !== void 0) {
														let data23 = data18.technicalLimitations;
														const _errs53 = errors;
														if (errors === _errs53) {
															if (Array.isArray(data23)) {
																const len6 = data23.length;
																for (let i6 = 0; i6 < len6; i6++) {
																	const _errs55 = errors;
																	if (typeof data23[i6] !== "string") {
																		validate99.errors = [{
																			instancePath: instancePath + "/considerations/technicalLimitations/" + i6,
																			keyword: "type",
																			params: { type: "string" }
																		}];
																		return false;
																	}
																	if (!(_errs55 === errors)) break;
																}
															} else {
																validate99.errors = [{
																	instancePath: instancePath + "/considerations/technicalLimitations",
																	keyword: "type",
																	params: { type: "array" }
																}];
																return false;
															}
														}
														var valid11 = _errs53 === errors;
													} else var valid11 = true;
													if (valid11) {
														if (data18.performanceTradeoffs !== void 0) {
															let data25 = data18.performanceTradeoffs;
															const _errs57 = errors;
															if (errors === _errs57) {
																if (Array.isArray(data25)) {
																	const len7 = data25.length;
																	for (let i7 = 0; i7 < len7; i7++) {
																		const _errs59 = errors;
																		if (typeof data25[i7] !== "string") {
																			validate99.errors = [{
																				instancePath: instancePath + "/considerations/performanceTradeoffs/" + i7,
																				keyword: "type",
																				params: { type: "string" }
																			}];
																			return false;
																		}
																		if (!(_errs59 === errors)) break;
																	}
																} else {
																	validate99.errors = [{
																		instancePath: instancePath + "/considerations/performanceTradeoffs",
																		keyword: "type",
																		params: { type: "array" }
																	}];
																	return false;
																}
															}
															var valid11 = _errs57 === errors;
														} else var valid11 = true;
														if (valid11) {
															if (data18.ethicalConsiderations !== void 0) {
																let data27 = data18.ethicalConsiderations;
																const _errs61 = errors;
																if (errors === _errs61) {
																	if (Array.isArray(data27)) {
																		const len8 = data27.length;
																		for (let i8 = 0; i8 < len8; i8++) {
																			const _errs63 = errors;
																			if (!validate129(data27[i8], {
																				instancePath: instancePath + "/considerations/ethicalConsiderations/" + i8,
																				parentData: data27,
																				parentDataProperty: i8,
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
																				errors = vErrors.length;
																			}
																			if (!(_errs63 === errors)) break;
																		}
																	} else {
																		validate99.errors = [{
																			instancePath: instancePath + "/considerations/ethicalConsiderations",
																			keyword: "type",
																			params: { type: "array" }
																		}];
																		return false;
																	}
																}
																var valid11 = _errs61 === errors;
															} else var valid11 = true;
															if (valid11) {
																if (data18.fairnessAssessments !== void 0) {
																	let data29 = data18.fairnessAssessments;
																	const _errs64 = errors;
																	if (errors === _errs64) {
																		if (Array.isArray(data29)) {
																			const len9 = data29.length;
																			for (let i9 = 0; i9 < len9; i9++) {
																				const _errs66 = errors;
																				if (!validate131(data29[i9], {
																					instancePath: instancePath + "/considerations/fairnessAssessments/" + i9,
																					parentData: data29,
																					parentDataProperty: i9,
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
																					errors = vErrors.length;
																				}
																				if (!(_errs66 === errors)) break;
																			}
																		} else {
																			validate99.errors = [{
																				instancePath: instancePath + "/considerations/fairnessAssessments",
																				keyword: "type",
																				params: { type: "array" }
																			}];
																			return false;
																		}
																	}
																	var valid11 = _errs64 === errors;
																} else var valid11 = true;
															}
														}
													}
												}
											}
										}
									} else {
										validate99.errors = [{
											instancePath: instancePath + "/considerations",
											keyword: "type",
											params: { type: "object" }
										}];
										return false;
									}
								}
								var valid0 = _errs42 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.properties !== void 0) {
									let data31 = data.properties;
									const _errs67 = errors;
									if (errors === _errs67) {
										if (Array.isArray(data31)) {
											const len10 = data31.length;
											for (let i10 = 0; i10 < len10; i10++) {
												const _errs69 = errors;
												if (!validate49(data31[i10], {
													instancePath: instancePath + "/properties/" + i10,
													parentData: data31,
													parentDataProperty: i10,
													rootData
												})) {
													vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
													errors = vErrors.length;
												}
												if (!(_errs69 === errors)) break;
											}
										} else {
											validate99.errors = [{
												instancePath: instancePath + "/properties",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
									}
									var valid0 = _errs67 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate99.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate99.errors = vErrors;
	return errors === 0;
}
const schema49 = {
	"type": "object",
	"required": ["algorithm", "value"],
	"additionalProperties": false,
	"properties": {
		"algorithm": { "oneOf": [{
			"type": "string",
			"enum": [
				"RS256",
				"RS384",
				"RS512",
				"PS256",
				"PS384",
				"PS512",
				"ES256",
				"ES384",
				"ES512",
				"Ed25519",
				"Ed448",
				"HS256",
				"HS384",
				"HS512"
			]
		}, {
			"type": "string",
			"format": "uri"
		}] },
		"keyId": { "type": "string" },
		"publicKey": { "$ref": "#/definitions/publicKey" },
		"certificatePath": {
			"type": "array",
			"items": { "type": "string" }
		},
		"excludes": {
			"type": "array",
			"items": { "type": "string" }
		},
		"value": { "type": "string" }
	}
};
const formats16 = formats.uri;
const schema50 = {
	"type": "object",
	"required": ["kty"],
	"additionalProperties": true,
	"properties": { "kty": { "$ref": "#/definitions/keyType" } },
	"allOf": [
		{
			"if": { "properties": { "kty": { "const": "EC" } } },
			"then": {
				"required": [
					"kty",
					"crv",
					"x",
					"y"
				],
				"additionalProperties": false,
				"properties": {
					"kty": { "$ref": "#/definitions/keyType" },
					"crv": {
						"type": "string",
						"enum": [
							"P-256",
							"P-384",
							"P-521"
						]
					},
					"x": { "type": "string" },
					"y": { "type": "string" }
				}
			}
		},
		{
			"if": { "properties": { "kty": { "const": "OKP" } } },
			"then": {
				"required": [
					"kty",
					"crv",
					"x"
				],
				"additionalProperties": false,
				"properties": {
					"kty": { "$ref": "#/definitions/keyType" },
					"crv": {
						"type": "string",
						"enum": ["Ed25519", "Ed448"]
					},
					"x": { "type": "string" }
				}
			}
		},
		{
			"if": { "properties": { "kty": { "const": "RSA" } } },
			"then": {
				"required": [
					"kty",
					"n",
					"e"
				],
				"additionalProperties": false,
				"properties": {
					"kty": { "$ref": "#/definitions/keyType" },
					"n": { "type": "string" },
					"e": { "type": "string" }
				}
			}
		}
	]
};
const schema51 = {
	"type": "string",
	"enum": [
		"EC",
		"OKP",
		"RSA"
	]
};
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate141.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	if (!(data === "EC" || data === "OKP" || data === "RSA")) {
		validate141.errors = [{
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema51.enum }
		}];
		return false;
	}
	validate141.errors = vErrors;
	return true;
}
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kty !== void 0) {
			if ("EC" !== data.kty) {
				const err0 = {};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.kty === void 0 && (missing0 = "kty") || data.crv === void 0 && (missing0 = "crv") || data.x === void 0 && (missing0 = "x") || data.y === void 0 && (missing0 = "y")) {
				validate140.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs6 = errors;
				for (const key0 in data) if (!(key0 === "kty" || key0 === "crv" || key0 === "x" || key0 === "y")) {
					validate140.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs6 === errors) {
					if (data.kty !== void 0) {
						const _errs7 = errors;
						if (!validate141(data.kty, {
							instancePath: instancePath + "/kty",
							parentData: data,
							parentDataProperty: "kty",
							rootData
						})) {
							vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
							errors = vErrors.length;
						}
						var valid3 = _errs7 === errors;
					} else var valid3 = true;
					if (valid3) {
						if (data.crv !== void 0) {
							let data2 = data.crv;
							const _errs8 = errors;
							if (typeof data2 !== "string") {
								validate140.errors = [{
									instancePath: instancePath + "/crv",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							if (!(data2 === "P-256" || data2 === "P-384" || data2 === "P-521")) {
								validate140.errors = [{
									instancePath: instancePath + "/crv",
									keyword: "enum",
									params: { allowedValues: schema50.allOf[0].then.properties.crv.enum }
								}];
								return false;
							}
							var valid3 = _errs8 === errors;
						} else var valid3 = true;
						if (valid3) {
							if (data.x !== void 0) {
								const _errs10 = errors;
								if (typeof data.x !== "string") {
									validate140.errors = [{
										instancePath: instancePath + "/x",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid3 = _errs10 === errors;
							} else var valid3 = true;
							if (valid3) {
								if (data.y !== void 0) {
									const _errs12 = errors;
									if (typeof data.y !== "string") {
										validate140.errors = [{
											instancePath: instancePath + "/y",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									var valid3 = _errs12 === errors;
								} else var valid3 = true;
							}
						}
					}
				}
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
	}
	if (!valid1) {
		const err1 = {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
		validate140.errors = vErrors;
		return false;
	}
	var valid0 = _errs1 === errors;
	if (valid0) {
		const _errs14 = errors;
		const _errs15 = errors;
		let valid4 = true;
		const _errs16 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.kty !== void 0) {
				if ("OKP" !== data.kty) {
					const err2 = {};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		}
		var _valid1 = _errs16 === errors;
		errors = _errs15;
		if (vErrors !== null) {
			if (_errs15) vErrors.length = _errs15;
			else vErrors = null;
		}
		if (_valid1) {
			const _errs18 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing1;
				if (data.kty === void 0 && (missing1 = "kty") || data.crv === void 0 && (missing1 = "crv") || data.x === void 0 && (missing1 = "x")) {
					validate140.errors = [{
						instancePath,
						keyword: "required",
						params: { missingProperty: missing1 }
					}];
					return false;
				} else {
					const _errs19 = errors;
					for (const key1 in data) if (!(key1 === "kty" || key1 === "crv" || key1 === "x")) {
						validate140.errors = [{
							instancePath,
							keyword: "additionalProperties",
							params: { additionalProperty: key1 }
						}];
						return false;
					}
					if (_errs19 === errors) {
						if (data.kty !== void 0) {
							const _errs20 = errors;
							if (!validate141(data.kty, {
								instancePath: instancePath + "/kty",
								parentData: data,
								parentDataProperty: "kty",
								rootData
							})) {
								vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
								errors = vErrors.length;
							}
							var valid6 = _errs20 === errors;
						} else var valid6 = true;
						if (valid6) {
							if (data.crv !== void 0) {
								let data7 = data.crv;
								const _errs21 = errors;
								if (typeof data7 !== "string") {
									validate140.errors = [{
										instancePath: instancePath + "/crv",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								if (!(data7 === "Ed25519" || data7 === "Ed448")) {
									validate140.errors = [{
										instancePath: instancePath + "/crv",
										keyword: "enum",
										params: { allowedValues: schema50.allOf[1].then.properties.crv.enum }
									}];
									return false;
								}
								var valid6 = _errs21 === errors;
							} else var valid6 = true;
							if (valid6) {
								if (data.x !== void 0) {
									const _errs23 = errors;
									if (typeof data.x !== "string") {
										validate140.errors = [{
											instancePath: instancePath + "/x",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									var valid6 = _errs23 === errors;
								} else var valid6 = true;
							}
						}
					}
				}
			}
			var _valid1 = _errs18 === errors;
			valid4 = _valid1;
		}
		if (!valid4) {
			const err3 = {
				instancePath,
				keyword: "if",
				params: { failingKeyword: "then" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
			validate140.errors = vErrors;
			return false;
		}
		var valid0 = _errs14 === errors;
		if (valid0) {
			const _errs25 = errors;
			const _errs26 = errors;
			let valid7 = true;
			const _errs27 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.kty !== void 0) {
					if ("RSA" !== data.kty) {
						const err4 = {};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
			}
			var _valid2 = _errs27 === errors;
			errors = _errs26;
			if (vErrors !== null) {
				if (_errs26) vErrors.length = _errs26;
				else vErrors = null;
			}
			if (_valid2) {
				const _errs29 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					let missing2;
					if (data.kty === void 0 && (missing2 = "kty") || data.n === void 0 && (missing2 = "n") || data.e === void 0 && (missing2 = "e")) {
						validate140.errors = [{
							instancePath,
							keyword: "required",
							params: { missingProperty: missing2 }
						}];
						return false;
					} else {
						const _errs30 = errors;
						for (const key2 in data) if (!(key2 === "kty" || key2 === "n" || key2 === "e")) {
							validate140.errors = [{
								instancePath,
								keyword: "additionalProperties",
								params: { additionalProperty: key2 }
							}];
							return false;
						}
						if (_errs30 === errors) {
							if (data.kty !== void 0) {
								const _errs31 = errors;
								if (!validate141(data.kty, {
									instancePath: instancePath + "/kty",
									parentData: data,
									parentDataProperty: "kty",
									rootData
								})) {
									vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
									errors = vErrors.length;
								}
								var valid9 = _errs31 === errors;
							} else var valid9 = true;
							if (valid9) {
								if (data.n !== void 0) {
									const _errs32 = errors;
									if (typeof data.n !== "string") {
										validate140.errors = [{
											instancePath: instancePath + "/n",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									var valid9 = _errs32 === errors;
								} else var valid9 = true;
								if (valid9) {
									if (data.e !== void 0) {
										const _errs34 = errors;
										if (typeof data.e !== "string") {
											validate140.errors = [{
												instancePath: instancePath + "/e",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
										var valid9 = _errs34 === errors;
									} else var valid9 = true;
								}
							}
						}
					}
				}
				var _valid2 = _errs29 === errors;
				valid7 = _valid2;
			}
			if (!valid7) {
				const err5 = {
					instancePath,
					keyword: "if",
					params: { failingKeyword: "then" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
				validate140.errors = vErrors;
				return false;
			}
			var valid0 = _errs25 === errors;
		}
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing3;
			if (data.kty === void 0 && (missing3 = "kty")) {
				validate140.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing3 }
				}];
				return false;
			} else if (data.kty !== void 0) {
				if (!validate141(data.kty, {
					instancePath: instancePath + "/kty",
					parentData: data,
					parentDataProperty: "kty",
					rootData
				})) {
					vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
					errors = vErrors.length;
				}
			}
		} else {
			validate140.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate140.errors = vErrors;
	return errors === 0;
}
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.algorithm === void 0 && (missing0 = "algorithm") || data.value === void 0 && (missing0 = "value")) {
				validate139.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "algorithm" || key0 === "keyId" || key0 === "publicKey" || key0 === "certificatePath" || key0 === "excludes" || key0 === "value")) {
					validate139.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.algorithm !== void 0) {
						let data0 = data.algorithm;
						const _errs2 = errors;
						const _errs3 = errors;
						let valid1 = false;
						let passing0 = null;
						const _errs4 = errors;
						if (typeof data0 !== "string") {
							const err0 = {
								instancePath: instancePath + "/algorithm",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err0];
							else vErrors.push(err0);
							errors++;
						}
						if (!(data0 === "RS256" || data0 === "RS384" || data0 === "RS512" || data0 === "PS256" || data0 === "PS384" || data0 === "PS512" || data0 === "ES256" || data0 === "ES384" || data0 === "ES512" || data0 === "Ed25519" || data0 === "Ed448" || data0 === "HS256" || data0 === "HS384" || data0 === "HS512")) {
							const err1 = {
								instancePath: instancePath + "/algorithm",
								keyword: "enum",
								params: { allowedValues: schema49.properties.algorithm.oneOf[0].enum }
							};
							if (vErrors === null) vErrors = [err1];
							else vErrors.push(err1);
							errors++;
						}
						var _valid0 = _errs4 === errors;
						if (_valid0) {
							valid1 = true;
							passing0 = 0;
						}
						const _errs6 = errors;
						if (errors === _errs6) {
							if (errors === _errs6) {
								if (typeof data0 === "string") {
									if (!formats16(data0)) {
										const err2 = {
											instancePath: instancePath + "/algorithm",
											keyword: "format",
											params: { format: "uri" }
										};
										if (vErrors === null) vErrors = [err2];
										else vErrors.push(err2);
										errors++;
									}
								} else {
									const err3 = {
										instancePath: instancePath + "/algorithm",
										keyword: "type",
										params: { type: "string" }
									};
									if (vErrors === null) vErrors = [err3];
									else vErrors.push(err3);
									errors++;
								}
							}
						}
						var _valid0 = _errs6 === errors;
						if (_valid0 && valid1) {
							valid1 = false;
							passing0 = [passing0, 1];
						} else if (_valid0) {
							valid1 = true;
							passing0 = 1;
						}
						if (!valid1) {
							const err4 = {
								instancePath: instancePath + "/algorithm",
								keyword: "oneOf",
								params: { passingSchemas: passing0 }
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
							validate139.errors = vErrors;
							return false;
						} else {
							errors = _errs3;
							if (vErrors !== null) {
								if (_errs3) vErrors.length = _errs3;
								else vErrors = null;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.keyId !== void 0) {
							const _errs8 = errors;
							if (typeof data.keyId !== "string") {
								validate139.errors = [{
									instancePath: instancePath + "/keyId",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid0 = _errs8 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.publicKey !== void 0) {
								const _errs10 = errors;
								if (!validate140(data.publicKey, {
									instancePath: instancePath + "/publicKey",
									parentData: data,
									parentDataProperty: "publicKey",
									rootData
								})) {
									vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs10 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.certificatePath !== void 0) {
									let data3 = data.certificatePath;
									const _errs11 = errors;
									if (errors === _errs11) {
										if (Array.isArray(data3)) {
											const len0 = data3.length;
											for (let i0 = 0; i0 < len0; i0++) {
												const _errs13 = errors;
												if (typeof data3[i0] !== "string") {
													validate139.errors = [{
														instancePath: instancePath + "/certificatePath/" + i0,
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
												if (!(_errs13 === errors)) break;
											}
										} else {
											validate139.errors = [{
												instancePath: instancePath + "/certificatePath",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
									}
									var valid0 = _errs11 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.excludes !== void 0) {
										let data5 = data.excludes;
										const _errs15 = errors;
										if (errors === _errs15) {
											if (Array.isArray(data5)) {
												const len1 = data5.length;
												for (let i1 = 0; i1 < len1; i1++) {
													const _errs17 = errors;
													if (typeof data5[i1] !== "string") {
														validate139.errors = [{
															instancePath: instancePath + "/excludes/" + i1,
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
													if (!(_errs17 === errors)) break;
												}
											} else {
												validate139.errors = [{
													instancePath: instancePath + "/excludes",
													keyword: "type",
													params: { type: "array" }
												}];
												return false;
											}
										}
										var valid0 = _errs15 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.value !== void 0) {
											const _errs19 = errors;
											if (typeof data.value !== "string") {
												validate139.errors = [{
													instancePath: instancePath + "/value",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
											var valid0 = _errs19 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate139.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate139.errors = vErrors;
	return errors === 0;
}
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		validate138.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		const _errs3 = errors;
		for (const key0 in data) if (!(key0 === "signers")) {
			const err0 = {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
			break;
		}
		if (_errs3 === errors) {
			if (data.signers !== void 0) {
				let data0 = data.signers;
				if (errors === errors) {
					if (Array.isArray(data0)) {
						const len0 = data0.length;
						for (let i0 = 0; i0 < len0; i0++) {
							const _errs6 = errors;
							if (!validate139(data0[i0], {
								instancePath: instancePath + "/signers/" + i0,
								parentData: data0,
								parentDataProperty: i0,
								rootData
							})) {
								vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
								errors = vErrors.length;
							}
							if (!(_errs6 === errors)) break;
						}
					} else {
						const err1 = {
							instancePath: instancePath + "/signers",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
			}
		}
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs7 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		const _errs8 = errors;
		for (const key1 in data) if (!(key1 === "chain")) {
			const err2 = {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key1 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
			break;
		}
		if (_errs8 === errors) {
			if (data.chain !== void 0) {
				let data2 = data.chain;
				if (errors === errors) {
					if (Array.isArray(data2)) {
						const len1 = data2.length;
						for (let i1 = 0; i1 < len1; i1++) {
							const _errs11 = errors;
							if (!validate139(data2[i1], {
								instancePath: instancePath + "/chain/" + i1,
								parentData: data2,
								parentDataProperty: i1,
								rootData
							})) {
								vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
								errors = vErrors.length;
							}
							if (!(_errs11 === errors)) break;
						}
					} else {
						const err3 = {
							instancePath: instancePath + "/chain",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
			}
		}
	}
	var _valid0 = _errs7 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
		}
		const _errs12 = errors;
		if (!validate139(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData
		})) {
			vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs12 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else if (_valid0) {
			valid0 = true;
			passing0 = 2;
		}
	}
	if (!valid0) {
		const err4 = {
			instancePath,
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
		validate138.errors = vErrors;
		return false;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	validate138.errors = vErrors;
	return errors === 0;
}
const wrapper0 = { validate: validate23 };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name")) {
				validate23.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema8.properties, key0)) {
					validate23.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						let data0 = data.type;
						const _errs2 = errors;
						if (typeof data0 !== "string") {
							validate23.errors = [{
								instancePath: instancePath + "/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						if (!(data0 === "application" || data0 === "framework" || data0 === "library" || data0 === "container" || data0 === "platform" || data0 === "operating-system" || data0 === "device" || data0 === "device-driver" || data0 === "firmware" || data0 === "file" || data0 === "machine-learning-model" || data0 === "data")) {
							validate23.errors = [{
								instancePath: instancePath + "/type",
								keyword: "enum",
								params: { allowedValues: schema8.properties.type.enum }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data["mime-type"] !== void 0) {
							let data1 = data["mime-type"];
							const _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 === "string") {
									if (!pattern1.test(data1)) {
										validate23.errors = [{
											instancePath: instancePath + "/mime-type",
											keyword: "pattern",
											params: { pattern: "^[-+a-z0-9.]+/[-+a-z0-9.]+$" }
										}];
										return false;
									}
								} else {
									validate23.errors = [{
										instancePath: instancePath + "/mime-type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data["bom-ref"] !== void 0) {
								const _errs6 = errors;
								if (!validate24(data["bom-ref"], {
									instancePath: instancePath + "/bom-ref",
									parentData: data,
									parentDataProperty: "bom-ref",
									rootData
								})) {
									vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.supplier !== void 0) {
									const _errs7 = errors;
									if (!validate26(data.supplier, {
										instancePath: instancePath + "/supplier",
										parentData: data,
										parentDataProperty: "supplier",
										rootData
									})) {
										vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.author !== void 0) {
										const _errs8 = errors;
										if (typeof data.author !== "string") {
											validate23.errors = [{
												instancePath: instancePath + "/author",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.publisher !== void 0) {
											const _errs10 = errors;
											if (typeof data.publisher !== "string") {
												validate23.errors = [{
													instancePath: instancePath + "/publisher",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
											var valid0 = _errs10 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.group !== void 0) {
												const _errs12 = errors;
												if (typeof data.group !== "string") {
													validate23.errors = [{
														instancePath: instancePath + "/group",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
												var valid0 = _errs12 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.name !== void 0) {
													const _errs14 = errors;
													if (typeof data.name !== "string") {
														validate23.errors = [{
															instancePath: instancePath + "/name",
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
													var valid0 = _errs14 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.version !== void 0) {
														const _errs16 = errors;
														if (typeof data.version !== "string") {
															validate23.errors = [{
																instancePath: instancePath + "/version",
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
														var valid0 = _errs16 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.description !== void 0) {
															const _errs18 = errors;
															if (typeof data.description !== "string") {
																validate23.errors = [{
																	instancePath: instancePath + "/description",
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
															var valid0 = _errs18 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.scope !== void 0) {
																let data10 = data.scope;
																const _errs20 = errors;
																if (typeof data10 !== "string") {
																	validate23.errors = [{
																		instancePath: instancePath + "/scope",
																		keyword: "type",
																		params: { type: "string" }
																	}];
																	return false;
																}
																if (!(data10 === "required" || data10 === "optional" || data10 === "excluded")) {
																	validate23.errors = [{
																		instancePath: instancePath + "/scope",
																		keyword: "enum",
																		params: { allowedValues: schema8.properties.scope.enum }
																	}];
																	return false;
																}
																var valid0 = _errs20 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.hashes !== void 0) {
																	let data11 = data.hashes;
																	const _errs22 = errors;
																	if (errors === _errs22) {
																		if (Array.isArray(data11)) {
																			const len0 = data11.length;
																			for (let i0 = 0; i0 < len0; i0++) {
																				const _errs24 = errors;
																				if (!validate32(data11[i0], {
																					instancePath: instancePath + "/hashes/" + i0,
																					parentData: data11,
																					parentDataProperty: i0,
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
																					errors = vErrors.length;
																				}
																				if (!(_errs24 === errors)) break;
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
																	var valid0 = _errs22 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.licenses !== void 0) {
																		const _errs25 = errors;
																		if (!validate38(data.licenses, {
																			instancePath: instancePath + "/licenses",
																			parentData: data,
																			parentDataProperty: "licenses",
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
																			errors = vErrors.length;
																		}
																		var valid0 = _errs25 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.copyright !== void 0) {
																			const _errs26 = errors;
																			if (typeof data.copyright !== "string") {
																				validate23.errors = [{
																					instancePath: instancePath + "/copyright",
																					keyword: "type",
																					params: { type: "string" }
																				}];
																				return false;
																			}
																			var valid0 = _errs26 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.cpe !== void 0) {
																				const _errs28 = errors;
																				if (typeof data.cpe !== "string") {
																					validate23.errors = [{
																						instancePath: instancePath + "/cpe",
																						keyword: "type",
																						params: { type: "string" }
																					}];
																					return false;
																				}
																				var valid0 = _errs28 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.purl !== void 0) {
																					const _errs30 = errors;
																					if (typeof data.purl !== "string") {
																						validate23.errors = [{
																							instancePath: instancePath + "/purl",
																							keyword: "type",
																							params: { type: "string" }
																						}];
																						return false;
																					}
																					var valid0 = _errs30 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.swid !== void 0) {
																						const _errs32 = errors;
																						if (!validate54(data.swid, {
																							instancePath: instancePath + "/swid",
																							parentData: data,
																							parentDataProperty: "swid",
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
																							errors = vErrors.length;
																						}
																						var valid0 = _errs32 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.modified !== void 0) {
																							const _errs33 = errors;
																							if (typeof data.modified !== "boolean") {
																								validate23.errors = [{
																									instancePath: instancePath + "/modified",
																									keyword: "type",
																									params: { type: "boolean" }
																								}];
																								return false;
																							}
																							var valid0 = _errs33 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.pedigree !== void 0) {
																								let data19 = data.pedigree;
																								const _errs35 = errors;
																								if (errors === _errs35) {
																									if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
																										const _errs37 = errors;
																										for (const key1 in data19) if (!(key1 === "ancestors" || key1 === "descendants" || key1 === "variants" || key1 === "commits" || key1 === "patches" || key1 === "notes")) {
																											validate23.errors = [{
																												instancePath: instancePath + "/pedigree",
																												keyword: "additionalProperties",
																												params: { additionalProperty: key1 }
																											}];
																											return false;
																										}
																										if (_errs37 === errors) {
																											if (data19.ancestors !== void 0) {
																												let data20 = data19.ancestors;
																												const _errs38 = errors;
																												if (errors === _errs38) {
																													if (Array.isArray(data20)) {
																														const len1 = data20.length;
																														for (let i1 = 0; i1 < len1; i1++) {
																															const _errs40 = errors;
																															if (!wrapper0.validate(data20[i1], {
																																instancePath: instancePath + "/pedigree/ancestors/" + i1,
																																parentData: data20,
																																parentDataProperty: i1,
																																rootData
																															})) {
																																vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
																																errors = vErrors.length;
																															}
																															if (!(_errs40 === errors)) break;
																														}
																													} else {
																														validate23.errors = [{
																															instancePath: instancePath + "/pedigree/ancestors",
																															keyword: "type",
																															params: { type: "array" }
																														}];
																														return false;
																													}
																												}
																												var valid2 = _errs38 === errors;
																											} else var valid2 = true;
																											if (valid2) {
																												if (data19.descendants !== void 0) {
																													let data22 = data19.descendants;
																													const _errs41 = errors;
																													if (errors === _errs41) {
																														if (Array.isArray(data22)) {
																															const len2 = data22.length;
																															for (let i2 = 0; i2 < len2; i2++) {
																																const _errs43 = errors;
																																if (!wrapper0.validate(data22[i2], {
																																	instancePath: instancePath + "/pedigree/descendants/" + i2,
																																	parentData: data22,
																																	parentDataProperty: i2,
																																	rootData
																																})) {
																																	vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
																																	errors = vErrors.length;
																																}
																																if (!(_errs43 === errors)) break;
																															}
																														} else {
																															validate23.errors = [{
																																instancePath: instancePath + "/pedigree/descendants",
																																keyword: "type",
																																params: { type: "array" }
																															}];
																															return false;
																														}
																													}
																													var valid2 = _errs41 === errors;
																												} else var valid2 = true;
																												if (valid2) {
																													if (data19.variants !== void 0) {
																														let data24 = data19.variants;
																														const _errs44 = errors;
																														if (errors === _errs44) {
																															if (Array.isArray(data24)) {
																																const len3 = data24.length;
																																for (let i3 = 0; i3 < len3; i3++) {
																																	const _errs46 = errors;
																																	if (!wrapper0.validate(data24[i3], {
																																		instancePath: instancePath + "/pedigree/variants/" + i3,
																																		parentData: data24,
																																		parentDataProperty: i3,
																																		rootData
																																	})) {
																																		vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
																																		errors = vErrors.length;
																																	}
																																	if (!(_errs46 === errors)) break;
																																}
																															} else {
																																validate23.errors = [{
																																	instancePath: instancePath + "/pedigree/variants",
																																	keyword: "type",
																																	params: { type: "array" }
																																}];
																																return false;
																															}
																														}
																														var valid2 = _errs44 === errors;
																													} else var valid2 = true;
																													if (valid2) {
																														if (data19.commits !== void 0) {
																															let data26 = data19.commits;
																															const _errs47 = errors;
																															if (errors === _errs47) {
																																if (Array.isArray(data26)) {
																																	const len4 = data26.length;
																																	for (let i4 = 0; i4 < len4; i4++) {
																																		const _errs49 = errors;
																																		if (!validate57(data26[i4], {
																																			instancePath: instancePath + "/pedigree/commits/" + i4,
																																			parentData: data26,
																																			parentDataProperty: i4,
																																			rootData
																																		})) {
																																			vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
																																			errors = vErrors.length;
																																		}
																																		if (!(_errs49 === errors)) break;
																																	}
																																} else {
																																	validate23.errors = [{
																																		instancePath: instancePath + "/pedigree/commits",
																																		keyword: "type",
																																		params: { type: "array" }
																																	}];
																																	return false;
																																}
																															}
																															var valid2 = _errs47 === errors;
																														} else var valid2 = true;
																														if (valid2) {
																															if (data19.patches !== void 0) {
																																let data28 = data19.patches;
																																const _errs50 = errors;
																																if (errors === _errs50) {
																																	if (Array.isArray(data28)) {
																																		const len5 = data28.length;
																																		for (let i5 = 0; i5 < len5; i5++) {
																																			const _errs52 = errors;
																																			if (!validate62(data28[i5], {
																																				instancePath: instancePath + "/pedigree/patches/" + i5,
																																				parentData: data28,
																																				parentDataProperty: i5,
																																				rootData
																																			})) {
																																				vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
																																				errors = vErrors.length;
																																			}
																																			if (!(_errs52 === errors)) break;
																																		}
																																	} else {
																																		validate23.errors = [{
																																			instancePath: instancePath + "/pedigree/patches",
																																			keyword: "type",
																																			params: { type: "array" }
																																		}];
																																		return false;
																																	}
																																}
																																var valid2 = _errs50 === errors;
																															} else var valid2 = true;
																															if (valid2) {
																																if (data19.notes !== void 0) {
																																	const _errs53 = errors;
																																	if (typeof data19.notes !== "string") {
																																		validate23.errors = [{
																																			instancePath: instancePath + "/pedigree/notes",
																																			keyword: "type",
																																			params: { type: "string" }
																																		}];
																																		return false;
																																	}
																																	var valid2 = _errs53 === errors;
																																} else var valid2 = true;
																															}
																														}
																													}
																												}
																											}
																										}
																									} else {
																										validate23.errors = [{
																											instancePath: instancePath + "/pedigree",
																											keyword: "type",
																											params: { type: "object" }
																										}];
																										return false;
																									}
																								}
																								var valid0 = _errs35 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.externalReferences !== void 0) {
																									let data31 = data.externalReferences;
																									const _errs55 = errors;
																									if (errors === _errs55) {
																										if (Array.isArray(data31)) {
																											const len6 = data31.length;
																											for (let i6 = 0; i6 < len6; i6++) {
																												const _errs57 = errors;
																												if (!validate69(data31[i6], {
																													instancePath: instancePath + "/externalReferences/" + i6,
																													parentData: data31,
																													parentDataProperty: i6,
																													rootData
																												})) {
																													vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
																													errors = vErrors.length;
																												}
																												if (!(_errs57 === errors)) break;
																											}
																										} else {
																											validate23.errors = [{
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
																										let data33 = data.components;
																										const _errs58 = errors;
																										if (errors === _errs58) {
																											if (Array.isArray(data33)) {
																												var valid9 = true;
																												const len7 = data33.length;
																												for (let i7 = 0; i7 < len7; i7++) {
																													const _errs60 = errors;
																													if (!wrapper0.validate(data33[i7], {
																														instancePath: instancePath + "/components/" + i7,
																														parentData: data33,
																														parentDataProperty: i7,
																														rootData
																													})) {
																														vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
																														errors = vErrors.length;
																													}
																													var valid9 = _errs60 === errors;
																													if (!valid9) break;
																												}
																												if (valid9) {
																													if (!distinct(data33)) {
																														validate23.errors = [{
																															instancePath: instancePath + "/components",
																															keyword: "distinct",
																															params: {}
																														}];
																														return false;
																													}
																												}
																											} else {
																												validate23.errors = [{
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
																											if (!validate78(data.evidence, {
																												instancePath: instancePath + "/evidence",
																												parentData: data,
																												parentDataProperty: "evidence",
																												rootData
																											})) {
																												vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
																												errors = vErrors.length;
																											}
																											var valid0 = _errs61 === errors;
																										} else var valid0 = true;
																										if (valid0) {
																											if (data.releaseNotes !== void 0) {
																												const _errs62 = errors;
																												if (!validate88(data.releaseNotes, {
																													instancePath: instancePath + "/releaseNotes",
																													parentData: data,
																													parentDataProperty: "releaseNotes",
																													rootData
																												})) {
																													vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
																													errors = vErrors.length;
																												}
																												var valid0 = _errs62 === errors;
																											} else var valid0 = true;
																											if (valid0) {
																												if (data.modelCard !== void 0) {
																													const _errs63 = errors;
																													if (!validate99(data.modelCard, {
																														instancePath: instancePath + "/modelCard",
																														parentData: data,
																														parentDataProperty: "modelCard",
																														rootData
																													})) {
																														vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
																														errors = vErrors.length;
																													}
																													var valid0 = _errs63 === errors;
																												} else var valid0 = true;
																												if (valid0) {
																													if (data.data !== void 0) {
																														let data38 = data.data;
																														const _errs64 = errors;
																														if (errors === _errs64) {
																															if (Array.isArray(data38)) {
																																const len8 = data38.length;
																																for (let i8 = 0; i8 < len8; i8++) {
																																	const _errs66 = errors;
																																	if (!validate101(data38[i8], {
																																		instancePath: instancePath + "/data/" + i8,
																																		parentData: data38,
																																		parentDataProperty: i8,
																																		rootData
																																	})) {
																																		vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
																																		errors = vErrors.length;
																																	}
																																	if (!(_errs66 === errors)) break;
																																}
																															} else {
																																validate23.errors = [{
																																	instancePath: instancePath + "/data",
																																	keyword: "type",
																																	params: { type: "array" }
																																}];
																																return false;
																															}
																														}
																														var valid0 = _errs64 === errors;
																													} else var valid0 = true;
																													if (valid0) {
																														if (data.properties !== void 0) {
																															let data40 = data.properties;
																															const _errs67 = errors;
																															if (errors === _errs67) {
																																if (Array.isArray(data40)) {
																																	const len9 = data40.length;
																																	for (let i9 = 0; i9 < len9; i9++) {
																																		const _errs69 = errors;
																																		if (!validate49(data40[i9], {
																																			instancePath: instancePath + "/properties/" + i9,
																																			parentData: data40,
																																			parentDataProperty: i9,
																																			rootData
																																		})) {
																																			vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
																																			errors = vErrors.length;
																																		}
																																		if (!(_errs69 === errors)) break;
																																	}
																																} else {
																																	validate23.errors = [{
																																		instancePath: instancePath + "/properties",
																																		keyword: "type",
																																		params: { type: "array" }
																																	}];
																																	return false;
																																}
																															}
																															var valid0 = _errs67 === errors;
																														} else var valid0 = true;
																														if (valid0) {
																															if (data.signature !== void 0) {
																																const _errs70 = errors;
																																if (!validate138(data.signature, {
																																	instancePath: instancePath + "/signature",
																																	parentData: data,
																																	parentDataProperty: "signature",
																																	rootData
																																})) {
																																	vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
																																	errors = vErrors.length;
																																}
																																var valid0 = _errs70 === errors;
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
							}
						}
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
const schema52 = {
	"type": "object",
	"required": ["name"],
	"additionalProperties": false,
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
		"trustZone": { "type": "string" },
		"data": {
			"type": "array",
			"items": { "$ref": "#/definitions/serviceData" }
		},
		"licenses": { "$ref": "#/definitions/licenseChoice" },
		"externalReferences": {
			"type": "array",
			"items": { "$ref": "#/definitions/externalReference" }
		},
		"services": {
			"type": "array",
			"items": { "$ref": "#/definitions/service" },
			"distinct": true
		},
		"releaseNotes": { "$ref": "#/definitions/releaseNotes" },
		"properties": {
			"type": "array",
			"items": { "$ref": "#/definitions/property" }
		},
		"signature": { "$ref": "#/definitions/signature" }
	}
};
const schema54 = {
	"type": "string",
	"enum": [
		"inbound",
		"outbound",
		"bi-directional",
		"unknown"
	]
};
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate156.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	if (!(data === "inbound" || data === "outbound" || data === "bi-directional" || data === "unknown")) {
		validate156.errors = [{
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema54.enum }
		}];
		return false;
	}
	validate156.errors = vErrors;
	return true;
}
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.flow === void 0 && (missing0 = "flow") || data.classification === void 0 && (missing0 = "classification")) {
				validate155.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "flow" || key0 === "classification" || key0 === "name" || key0 === "description" || key0 === "governance" || key0 === "source" || key0 === "destination")) {
					validate155.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.flow !== void 0) {
						const _errs2 = errors;
						if (!validate156(data.flow, {
							instancePath: instancePath + "/flow",
							parentData: data,
							parentDataProperty: "flow",
							rootData
						})) {
							vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.classification !== void 0) {
							const _errs3 = errors;
							if (!validate105(data.classification, {
								instancePath: instancePath + "/classification",
								parentData: data,
								parentDataProperty: "classification",
								rootData
							})) {
								vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.name !== void 0) {
								const _errs4 = errors;
								if (typeof data.name !== "string") {
									validate155.errors = [{
										instancePath: instancePath + "/name",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.description !== void 0) {
									const _errs6 = errors;
									if (typeof data.description !== "string") {
										validate155.errors = [{
											instancePath: instancePath + "/description",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.governance !== void 0) {
										let data4 = data.governance;
										const _errs8 = errors;
										if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
											validate155.errors = [{
												instancePath: instancePath + "/governance",
												keyword: "type",
												params: { type: "object" }
											}];
											return false;
										}
										if (!validate112(data4, {
											instancePath: instancePath + "/governance",
											parentData: data,
											parentDataProperty: "governance",
											rootData
										})) {
											vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.source !== void 0) {
											let data5 = data.source;
											const _errs10 = errors;
											if (errors === _errs10) {
												if (Array.isArray(data5)) {
													const len0 = data5.length;
													for (let i0 = 0; i0 < len0; i0++) {
														let data6 = data5[i0];
														const _errs12 = errors;
														const _errs13 = errors;
														let valid2 = false;
														const _errs14 = errors;
														if (typeof data6 !== "string") {
															const err0 = {
																instancePath: instancePath + "/source/" + i0,
																keyword: "type",
																params: { type: "string" }
															};
															if (vErrors === null) vErrors = [err0];
															else vErrors.push(err0);
															errors++;
														}
														var _valid0 = _errs14 === errors;
														valid2 = valid2 || _valid0;
														if (!valid2) {
															const _errs16 = errors;
															if (!validate73(data6, {
																instancePath: instancePath + "/source/" + i0,
																parentData: data5,
																parentDataProperty: i0,
																rootData
															})) {
																vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
																errors = vErrors.length;
															}
															var _valid0 = _errs16 === errors;
															valid2 = valid2 || _valid0;
														}
														if (!valid2) {
															const err1 = {
																instancePath: instancePath + "/source/" + i0,
																keyword: "anyOf",
																params: {}
															};
															if (vErrors === null) vErrors = [err1];
															else vErrors.push(err1);
															errors++;
															validate155.errors = vErrors;
															return false;
														} else {
															errors = _errs13;
															if (vErrors !== null) {
																if (_errs13) vErrors.length = _errs13;
																else vErrors = null;
															}
														}
														if (!(_errs12 === errors)) break;
													}
												} else {
													validate155.errors = [{
														instancePath: instancePath + "/source",
														keyword: "type",
														params: { type: "array" }
													}];
													return false;
												}
											}
											var valid0 = _errs10 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.destination !== void 0) {
												let data7 = data.destination;
												const _errs17 = errors;
												if (errors === _errs17) {
													if (Array.isArray(data7)) {
														const len1 = data7.length;
														for (let i1 = 0; i1 < len1; i1++) {
															let data8 = data7[i1];
															const _errs19 = errors;
															const _errs20 = errors;
															let valid4 = false;
															const _errs21 = errors;
															if (typeof data8 !== "string") {
																const err2 = {
																	instancePath: instancePath + "/destination/" + i1,
																	keyword: "type",
																	params: { type: "string" }
																};
																if (vErrors === null) vErrors = [err2];
																else vErrors.push(err2);
																errors++;
															}
															var _valid1 = _errs21 === errors;
															valid4 = valid4 || _valid1;
															if (!valid4) {
																const _errs23 = errors;
																if (!validate73(data8, {
																	instancePath: instancePath + "/destination/" + i1,
																	parentData: data7,
																	parentDataProperty: i1,
																	rootData
																})) {
																	vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
																	errors = vErrors.length;
																}
																var _valid1 = _errs23 === errors;
																valid4 = valid4 || _valid1;
															}
															if (!valid4) {
																const err3 = {
																	instancePath: instancePath + "/destination/" + i1,
																	keyword: "anyOf",
																	params: {}
																};
																if (vErrors === null) vErrors = [err3];
																else vErrors.push(err3);
																errors++;
																validate155.errors = vErrors;
																return false;
															} else {
																errors = _errs20;
																if (vErrors !== null) {
																	if (_errs20) vErrors.length = _errs20;
																	else vErrors = null;
																}
															}
															if (!(_errs19 === errors)) break;
														}
													} else {
														validate155.errors = [{
															instancePath: instancePath + "/destination",
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
		} else {
			validate155.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate155.errors = vErrors;
	return errors === 0;
}
const wrapper4 = { validate: validate152 };
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name")) {
				validate152.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema52.properties, key0)) {
					validate152.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data["bom-ref"] !== void 0) {
						const _errs2 = errors;
						if (!validate24(data["bom-ref"], {
							instancePath: instancePath + "/bom-ref",
							parentData: data,
							parentDataProperty: "bom-ref",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.provider !== void 0) {
							const _errs3 = errors;
							if (!validate26(data.provider, {
								instancePath: instancePath + "/provider",
								parentData: data,
								parentDataProperty: "provider",
								rootData
							})) {
								vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.group !== void 0) {
								const _errs4 = errors;
								if (typeof data.group !== "string") {
									validate152.errors = [{
										instancePath: instancePath + "/group",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.name !== void 0) {
									const _errs6 = errors;
									if (typeof data.name !== "string") {
										validate152.errors = [{
											instancePath: instancePath + "/name",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.version !== void 0) {
										const _errs8 = errors;
										if (typeof data.version !== "string") {
											validate152.errors = [{
												instancePath: instancePath + "/version",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.description !== void 0) {
											const _errs10 = errors;
											if (typeof data.description !== "string") {
												validate152.errors = [{
													instancePath: instancePath + "/description",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
											var valid0 = _errs10 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.endpoints !== void 0) {
												let data6 = data.endpoints;
												const _errs12 = errors;
												if (errors === _errs12) {
													if (Array.isArray(data6)) {
														const len0 = data6.length;
														for (let i0 = 0; i0 < len0; i0++) {
															const _errs14 = errors;
															if (typeof data6[i0] !== "string") {
																validate152.errors = [{
																	instancePath: instancePath + "/endpoints/" + i0,
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
															if (!(_errs14 === errors)) break;
														}
													} else {
														validate152.errors = [{
															instancePath: instancePath + "/endpoints",
															keyword: "type",
															params: { type: "array" }
														}];
														return false;
													}
												}
												var valid0 = _errs12 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.authenticated !== void 0) {
													const _errs16 = errors;
													if (typeof data.authenticated !== "boolean") {
														validate152.errors = [{
															instancePath: instancePath + "/authenticated",
															keyword: "type",
															params: { type: "boolean" }
														}];
														return false;
													}
													var valid0 = _errs16 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data["x-trust-boundary"] !== void 0) {
														const _errs18 = errors;
														if (typeof data["x-trust-boundary"] !== "boolean") {
															validate152.errors = [{
																instancePath: instancePath + "/x-trust-boundary",
																keyword: "type",
																params: { type: "boolean" }
															}];
															return false;
														}
														var valid0 = _errs18 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.trustZone !== void 0) {
															const _errs20 = errors;
															if (typeof data.trustZone !== "string") {
																validate152.errors = [{
																	instancePath: instancePath + "/trustZone",
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
															var valid0 = _errs20 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.data !== void 0) {
																let data11 = data.data;
																const _errs22 = errors;
																if (errors === _errs22) {
																	if (Array.isArray(data11)) {
																		const len1 = data11.length;
																		for (let i1 = 0; i1 < len1; i1++) {
																			const _errs24 = errors;
																			if (!validate155(data11[i1], {
																				instancePath: instancePath + "/data/" + i1,
																				parentData: data11,
																				parentDataProperty: i1,
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
																				errors = vErrors.length;
																			}
																			if (!(_errs24 === errors)) break;
																		}
																	} else {
																		validate152.errors = [{
																			instancePath: instancePath + "/data",
																			keyword: "type",
																			params: { type: "array" }
																		}];
																		return false;
																	}
																}
																var valid0 = _errs22 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.licenses !== void 0) {
																	const _errs25 = errors;
																	if (!validate38(data.licenses, {
																		instancePath: instancePath + "/licenses",
																		parentData: data,
																		parentDataProperty: "licenses",
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
																		errors = vErrors.length;
																	}
																	var valid0 = _errs25 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.externalReferences !== void 0) {
																		let data14 = data.externalReferences;
																		const _errs26 = errors;
																		if (errors === _errs26) {
																			if (Array.isArray(data14)) {
																				const len2 = data14.length;
																				for (let i2 = 0; i2 < len2; i2++) {
																					const _errs28 = errors;
																					if (!validate69(data14[i2], {
																						instancePath: instancePath + "/externalReferences/" + i2,
																						parentData: data14,
																						parentDataProperty: i2,
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
																						errors = vErrors.length;
																					}
																					if (!(_errs28 === errors)) break;
																				}
																			} else {
																				validate152.errors = [{
																					instancePath: instancePath + "/externalReferences",
																					keyword: "type",
																					params: { type: "array" }
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs26 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.services !== void 0) {
																			let data16 = data.services;
																			const _errs29 = errors;
																			if (errors === _errs29) {
																				if (Array.isArray(data16)) {
																					var valid4 = true;
																					const len3 = data16.length;
																					for (let i3 = 0; i3 < len3; i3++) {
																						const _errs31 = errors;
																						if (!wrapper4.validate(data16[i3], {
																							instancePath: instancePath + "/services/" + i3,
																							parentData: data16,
																							parentDataProperty: i3,
																							rootData
																						})) {
																							vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors);
																							errors = vErrors.length;
																						}
																						var valid4 = _errs31 === errors;
																						if (!valid4) break;
																					}
																					if (valid4) {
																						if (!distinct(data16)) {
																							validate152.errors = [{
																								instancePath: instancePath + "/services",
																								keyword: "distinct",
																								params: {}
																							}];
																							return false;
																						}
																					}
																				} else {
																					validate152.errors = [{
																						instancePath: instancePath + "/services",
																						keyword: "type",
																						params: { type: "array" }
																					}];
																					return false;
																				}
																			}
																			var valid0 = _errs29 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.releaseNotes !== void 0) {
																				const _errs32 = errors;
																				if (!validate88(data.releaseNotes, {
																					instancePath: instancePath + "/releaseNotes",
																					parentData: data,
																					parentDataProperty: "releaseNotes",
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
																					errors = vErrors.length;
																				}
																				var valid0 = _errs32 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.properties !== void 0) {
																					let data19 = data.properties;
																					const _errs33 = errors;
																					if (errors === _errs33) {
																						if (Array.isArray(data19)) {
																							const len4 = data19.length;
																							for (let i4 = 0; i4 < len4; i4++) {
																								const _errs35 = errors;
																								if (!validate49(data19[i4], {
																									instancePath: instancePath + "/properties/" + i4,
																									parentData: data19,
																									parentDataProperty: i4,
																									rootData
																								})) {
																									vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
																									errors = vErrors.length;
																								}
																								if (!(_errs35 === errors)) break;
																							}
																						} else {
																							validate152.errors = [{
																								instancePath: instancePath + "/properties",
																								keyword: "type",
																								params: { type: "array" }
																							}];
																							return false;
																						}
																					}
																					var valid0 = _errs33 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.signature !== void 0) {
																						const _errs36 = errors;
																						if (!validate138(data.signature, {
																							instancePath: instancePath + "/signature",
																							parentData: data,
																							parentDataProperty: "signature",
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
																							errors = vErrors.length;
																						}
																						var valid0 = _errs36 === errors;
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
		} else {
			validate152.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate152.errors = vErrors;
	return errors === 0;
}
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "vendor" || key0 === "name" || key0 === "version" || key0 === "hashes" || key0 === "externalReferences")) {
				validate169.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.vendor !== void 0) {
					const _errs2 = errors;
					if (typeof data.vendor !== "string") {
						validate169.errors = [{
							instancePath: instancePath + "/vendor",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.name !== void 0) {
						const _errs4 = errors;
						if (typeof data.name !== "string") {
							validate169.errors = [{
								instancePath: instancePath + "/name",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.version !== void 0) {
							const _errs6 = errors;
							if (typeof data.version !== "string") {
								validate169.errors = [{
									instancePath: instancePath + "/version",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.hashes !== void 0) {
								let data3 = data.hashes;
								const _errs8 = errors;
								if (errors === _errs8) {
									if (Array.isArray(data3)) {
										const len0 = data3.length;
										for (let i0 = 0; i0 < len0; i0++) {
											const _errs10 = errors;
											if (!validate32(data3[i0], {
												instancePath: instancePath + "/hashes/" + i0,
												parentData: data3,
												parentDataProperty: i0,
												rootData
											})) {
												vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
												errors = vErrors.length;
											}
											if (!(_errs10 === errors)) break;
										}
									} else {
										validate169.errors = [{
											instancePath: instancePath + "/hashes",
											keyword: "type",
											params: { type: "array" }
										}];
										return false;
									}
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.externalReferences !== void 0) {
									let data5 = data.externalReferences;
									const _errs11 = errors;
									if (errors === _errs11) {
										if (Array.isArray(data5)) {
											const len1 = data5.length;
											for (let i1 = 0; i1 < len1; i1++) {
												const _errs13 = errors;
												if (!validate69(data5[i1], {
													instancePath: instancePath + "/externalReferences/" + i1,
													parentData: data5,
													parentDataProperty: i1,
													rootData
												})) {
													vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
													errors = vErrors.length;
												}
												if (!(_errs13 === errors)) break;
											}
										} else {
											validate169.errors = [{
												instancePath: instancePath + "/externalReferences",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
									}
									var valid0 = _errs11 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate169.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate169.errors = vErrors;
	return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!func2.call(schema7.properties, key0)) {
				validate22.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.timestamp !== void 0) {
					let data0 = data.timestamp;
					const _errs2 = errors;
					if (errors === _errs2) {
						if (errors === _errs2) {
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
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.lifecycles !== void 0) {
						let data1 = data.lifecycles;
						const _errs4 = errors;
						if (errors === _errs4) {
							if (Array.isArray(data1)) {
								const len0 = data1.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let data2 = data1[i0];
									const _errs6 = errors;
									if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
										validate22.errors = [{
											instancePath: instancePath + "/lifecycles/" + i0,
											keyword: "type",
											params: { type: "object" }
										}];
										return false;
									}
									const _errs8 = errors;
									let valid2 = false;
									let passing0 = null;
									const _errs9 = errors;
									if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
										let missing0;
										if (data2.phase === void 0 && (missing0 = "phase")) {
											const err0 = {
												instancePath: instancePath + "/lifecycles/" + i0,
												keyword: "required",
												params: { missingProperty: missing0 }
											};
											if (vErrors === null) vErrors = [err0];
											else vErrors.push(err0);
											errors++;
										} else {
											const _errs10 = errors;
											for (const key1 in data2) if (!(key1 === "phase")) {
												const err1 = {
													instancePath: instancePath + "/lifecycles/" + i0,
													keyword: "additionalProperties",
													params: { additionalProperty: key1 }
												};
												if (vErrors === null) vErrors = [err1];
												else vErrors.push(err1);
												errors++;
												break;
											}
											if (_errs10 === errors) {
												if (data2.phase !== void 0) {
													let data3 = data2.phase;
													if (typeof data3 !== "string") {
														const err2 = {
															instancePath: instancePath + "/lifecycles/" + i0 + "/phase",
															keyword: "type",
															params: { type: "string" }
														};
														if (vErrors === null) vErrors = [err2];
														else vErrors.push(err2);
														errors++;
													}
													if (!(data3 === "design" || data3 === "pre-build" || data3 === "build" || data3 === "post-build" || data3 === "operations" || data3 === "discovery" || data3 === "decommission")) {
														const err3 = {
															instancePath: instancePath + "/lifecycles/" + i0 + "/phase",
															keyword: "enum",
															params: { allowedValues: schema7.properties.lifecycles.items.oneOf[0].properties.phase.enum }
														};
														if (vErrors === null) vErrors = [err3];
														else vErrors.push(err3);
														errors++;
													}
												}
											}
										}
									}
									var _valid0 = _errs9 === errors;
									if (_valid0) {
										valid2 = true;
										passing0 = 0;
									}
									const _errs13 = errors;
									if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
										let missing1;
										if (data2.name === void 0 && (missing1 = "name")) {
											const err4 = {
												instancePath: instancePath + "/lifecycles/" + i0,
												keyword: "required",
												params: { missingProperty: missing1 }
											};
											if (vErrors === null) vErrors = [err4];
											else vErrors.push(err4);
											errors++;
										} else {
											const _errs14 = errors;
											for (const key2 in data2) if (!(key2 === "name" || key2 === "description")) {
												const err5 = {
													instancePath: instancePath + "/lifecycles/" + i0,
													keyword: "additionalProperties",
													params: { additionalProperty: key2 }
												};
												if (vErrors === null) vErrors = [err5];
												else vErrors.push(err5);
												errors++;
												break;
											}
											if (_errs14 === errors) {
												if (data2.name !== void 0) {
													const _errs15 = errors;
													if (typeof data2.name !== "string") {
														const err6 = {
															instancePath: instancePath + "/lifecycles/" + i0 + "/name",
															keyword: "type",
															params: { type: "string" }
														};
														if (vErrors === null) vErrors = [err6];
														else vErrors.push(err6);
														errors++;
													}
													var valid4 = _errs15 === errors;
												} else var valid4 = true;
												if (valid4) {
													if (data2.description !== void 0) {
														const _errs17 = errors;
														if (typeof data2.description !== "string") {
															const err7 = {
																instancePath: instancePath + "/lifecycles/" + i0 + "/description",
																keyword: "type",
																params: { type: "string" }
															};
															if (vErrors === null) vErrors = [err7];
															else vErrors.push(err7);
															errors++;
														}
														var valid4 = _errs17 === errors;
													} else var valid4 = true;
												}
											}
										}
									}
									var _valid0 = _errs13 === errors;
									if (_valid0 && valid2) {
										valid2 = false;
										passing0 = [passing0, 1];
									} else if (_valid0) {
										valid2 = true;
										passing0 = 1;
									}
									if (!valid2) {
										const err8 = {
											instancePath: instancePath + "/lifecycles/" + i0,
											keyword: "oneOf",
											params: { passingSchemas: passing0 }
										};
										if (vErrors === null) vErrors = [err8];
										else vErrors.push(err8);
										errors++;
										validate22.errors = vErrors;
										return false;
									} else {
										errors = _errs8;
										if (vErrors !== null) {
											if (_errs8) vErrors.length = _errs8;
											else vErrors = null;
										}
									}
									if (!(_errs6 === errors)) break;
								}
							} else {
								validate22.errors = [{
									instancePath: instancePath + "/lifecycles",
									keyword: "type",
									params: { type: "array" }
								}];
								return false;
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.tools !== void 0) {
							let data6 = data.tools;
							const _errs19 = errors;
							const _errs20 = errors;
							let valid5 = false;
							let passing1 = null;
							const _errs21 = errors;
							if (errors === _errs21) {
								if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
									const _errs23 = errors;
									for (const key3 in data6) if (!(key3 === "components" || key3 === "services")) {
										const err9 = {
											instancePath: instancePath + "/tools",
											keyword: "additionalProperties",
											params: { additionalProperty: key3 }
										};
										if (vErrors === null) vErrors = [err9];
										else vErrors.push(err9);
										errors++;
										break;
									}
									if (_errs23 === errors) {
										if (data6.components !== void 0) {
											let data7 = data6.components;
											const _errs24 = errors;
											if (errors === _errs24) {
												if (Array.isArray(data7)) {
													var valid7 = true;
													const len1 = data7.length;
													for (let i1 = 0; i1 < len1; i1++) {
														const _errs26 = errors;
														if (!validate23(data7[i1], {
															instancePath: instancePath + "/tools/components/" + i1,
															parentData: data7,
															parentDataProperty: i1,
															rootData
														})) {
															vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
															errors = vErrors.length;
														}
														var valid7 = _errs26 === errors;
														if (!valid7) break;
													}
													if (valid7) {
														if (!distinct(data7)) {
															const err10 = {
																instancePath: instancePath + "/tools/components",
																keyword: "distinct",
																params: {}
															};
															if (vErrors === null) vErrors = [err10];
															else vErrors.push(err10);
															errors++;
														}
													}
												} else {
													const err11 = {
														instancePath: instancePath + "/tools/components",
														keyword: "type",
														params: { type: "array" }
													};
													if (vErrors === null) vErrors = [err11];
													else vErrors.push(err11);
													errors++;
												}
											}
											var valid6 = _errs24 === errors;
										} else var valid6 = true;
										if (valid6) {
											if (data6.services !== void 0) {
												let data9 = data6.services;
												const _errs27 = errors;
												if (errors === _errs27) {
													if (Array.isArray(data9)) {
														var valid8 = true;
														const len2 = data9.length;
														for (let i2 = 0; i2 < len2; i2++) {
															const _errs29 = errors;
															if (!validate152(data9[i2], {
																instancePath: instancePath + "/tools/services/" + i2,
																parentData: data9,
																parentDataProperty: i2,
																rootData
															})) {
																vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
																errors = vErrors.length;
															}
															var valid8 = _errs29 === errors;
															if (!valid8) break;
														}
														if (valid8) {
															if (!distinct(data9)) {
																const err12 = {
																	instancePath: instancePath + "/tools/services",
																	keyword: "distinct",
																	params: {}
																};
																if (vErrors === null) vErrors = [err12];
																else vErrors.push(err12);
																errors++;
															}
														}
													} else {
														const err13 = {
															instancePath: instancePath + "/tools/services",
															keyword: "type",
															params: { type: "array" }
														};
														if (vErrors === null) vErrors = [err13];
														else vErrors.push(err13);
														errors++;
													}
												}
												var valid6 = _errs27 === errors;
											} else var valid6 = true;
										}
									}
								} else {
									const err14 = {
										instancePath: instancePath + "/tools",
										keyword: "type",
										params: { type: "object" }
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
							}
							var _valid1 = _errs21 === errors;
							if (_valid1) {
								valid5 = true;
								passing1 = 0;
							}
							const _errs30 = errors;
							if (errors === _errs30) {
								if (Array.isArray(data6)) {
									const len3 = data6.length;
									for (let i3 = 0; i3 < len3; i3++) {
										const _errs32 = errors;
										if (!validate169(data6[i3], {
											instancePath: instancePath + "/tools/" + i3,
											parentData: data6,
											parentDataProperty: i3,
											rootData
										})) {
											vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
											errors = vErrors.length;
										}
										if (!(_errs32 === errors)) break;
									}
								} else {
									const err15 = {
										instancePath: instancePath + "/tools",
										keyword: "type",
										params: { type: "array" }
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
							}
							var _valid1 = _errs30 === errors;
							if (_valid1 && valid5) {
								valid5 = false;
								passing1 = [passing1, 1];
							} else if (_valid1) {
								valid5 = true;
								passing1 = 1;
							}
							if (!valid5) {
								const err16 = {
									instancePath: instancePath + "/tools",
									keyword: "oneOf",
									params: { passingSchemas: passing1 }
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
								validate22.errors = vErrors;
								return false;
							} else {
								errors = _errs20;
								if (vErrors !== null) {
									if (_errs20) vErrors.length = _errs20;
									else vErrors = null;
								}
							}
							var valid0 = _errs19 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.authors !== void 0) {
								let data12 = data.authors;
								const _errs33 = errors;
								if (errors === _errs33) {
									if (Array.isArray(data12)) {
										const len4 = data12.length;
										for (let i4 = 0; i4 < len4; i4++) {
											const _errs35 = errors;
											if (!validate28(data12[i4], {
												instancePath: instancePath + "/authors/" + i4,
												parentData: data12,
												parentDataProperty: i4,
												rootData
											})) {
												vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
												errors = vErrors.length;
											}
											if (!(_errs35 === errors)) break;
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
								var valid0 = _errs33 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.component !== void 0) {
									const _errs36 = errors;
									if (!validate23(data.component, {
										instancePath: instancePath + "/component",
										parentData: data,
										parentDataProperty: "component",
										rootData
									})) {
										vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs36 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.manufacture !== void 0) {
										const _errs37 = errors;
										if (!validate26(data.manufacture, {
											instancePath: instancePath + "/manufacture",
											parentData: data,
											parentDataProperty: "manufacture",
											rootData
										})) {
											vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs37 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.supplier !== void 0) {
											const _errs38 = errors;
											if (!validate26(data.supplier, {
												instancePath: instancePath + "/supplier",
												parentData: data,
												parentDataProperty: "supplier",
												rootData
											})) {
												vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs38 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.licenses !== void 0) {
												const _errs39 = errors;
												if (!validate38(data.licenses, {
													instancePath: instancePath + "/licenses",
													parentData: data,
													parentDataProperty: "licenses",
													rootData
												})) {
													vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs39 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.properties !== void 0) {
													let data18 = data.properties;
													const _errs40 = errors;
													if (errors === _errs40) {
														if (Array.isArray(data18)) {
															const len5 = data18.length;
															for (let i5 = 0; i5 < len5; i5++) {
																const _errs42 = errors;
																if (!validate49(data18[i5], {
																	instancePath: instancePath + "/properties/" + i5,
																	parentData: data18,
																	parentDataProperty: i5,
																	rootData
																})) {
																	vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
																	errors = vErrors.length;
																}
																if (!(_errs42 === errors)) break;
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
													var valid0 = _errs40 === errors;
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
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.ref === void 0 && (missing0 = "ref")) {
				validate181.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "ref" || key0 === "dependsOn")) {
					validate181.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.ref !== void 0) {
						const _errs2 = errors;
						if (!validate79(data.ref, {
							instancePath: instancePath + "/ref",
							parentData: data,
							parentDataProperty: "ref",
							rootData
						})) {
							vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.dependsOn !== void 0) {
							let data1 = data.dependsOn;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (Array.isArray(data1)) {
									var valid1 = true;
									const len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs5 = errors;
										if (!validate79(data1[i0], {
											instancePath: instancePath + "/dependsOn/" + i0,
											parentData: data1,
											parentDataProperty: i0,
											rootData
										})) {
											vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
											errors = vErrors.length;
										}
										var valid1 = _errs5 === errors;
										if (!valid1) break;
									}
									if (valid1) {
										if (!distinct(data1)) {
											validate181.errors = [{
												instancePath: instancePath + "/dependsOn",
												keyword: "distinct",
												params: {}
											}];
											return false;
										}
									}
								} else {
									validate181.errors = [{
										instancePath: instancePath + "/dependsOn",
										keyword: "type",
										params: { type: "array" }
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate181.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate181.errors = vErrors;
	return errors === 0;
}
const schema58 = {
	"type": "string",
	"enum": [
		"complete",
		"incomplete",
		"incomplete_first_party_only",
		"incomplete_first_party_proprietary_only",
		"incomplete_first_party_opensource_only",
		"incomplete_third_party_only",
		"incomplete_third_party_proprietary_only",
		"incomplete_third_party_opensource_only",
		"unknown",
		"not_specified"
	]
};
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate187.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	if (!(data === "complete" || data === "incomplete" || data === "incomplete_first_party_only" || data === "incomplete_first_party_proprietary_only" || data === "incomplete_first_party_opensource_only" || data === "incomplete_third_party_only" || data === "incomplete_third_party_proprietary_only" || data === "incomplete_third_party_opensource_only" || data === "unknown" || data === "not_specified")) {
		validate187.errors = [{
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema58.enum }
		}];
		return false;
	}
	validate187.errors = vErrors;
	return true;
}
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.aggregate === void 0 && (missing0 = "aggregate")) {
				validate185.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "bom-ref" || key0 === "aggregate" || key0 === "assemblies" || key0 === "dependencies" || key0 === "vulnerabilities" || key0 === "signature")) {
					validate185.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data["bom-ref"] !== void 0) {
						const _errs2 = errors;
						if (!validate24(data["bom-ref"], {
							instancePath: instancePath + "/bom-ref",
							parentData: data,
							parentDataProperty: "bom-ref",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.aggregate !== void 0) {
							const _errs3 = errors;
							if (!validate187(data.aggregate, {
								instancePath: instancePath + "/aggregate",
								parentData: data,
								parentDataProperty: "aggregate",
								rootData
							})) {
								vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.assemblies !== void 0) {
								let data2 = data.assemblies;
								const _errs4 = errors;
								if (errors === _errs4) {
									if (Array.isArray(data2)) {
										var valid1 = true;
										const len0 = data2.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let data3 = data2[i0];
											const _errs6 = errors;
											const _errs7 = errors;
											let valid2 = false;
											const _errs8 = errors;
											if (!validate79(data3, {
												instancePath: instancePath + "/assemblies/" + i0,
												parentData: data2,
												parentDataProperty: i0,
												rootData
											})) {
												vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
												errors = vErrors.length;
											}
											var _valid0 = _errs8 === errors;
											valid2 = valid2 || _valid0;
											if (!valid2) {
												const _errs9 = errors;
												if (!validate73(data3, {
													instancePath: instancePath + "/assemblies/" + i0,
													parentData: data2,
													parentDataProperty: i0,
													rootData
												})) {
													vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
													errors = vErrors.length;
												}
												var _valid0 = _errs9 === errors;
												valid2 = valid2 || _valid0;
											}
											if (!valid2) {
												const err0 = {
													instancePath: instancePath + "/assemblies/" + i0,
													keyword: "anyOf",
													params: {}
												};
												if (vErrors === null) vErrors = [err0];
												else vErrors.push(err0);
												errors++;
												validate185.errors = vErrors;
												return false;
											} else {
												errors = _errs7;
												if (vErrors !== null) {
													if (_errs7) vErrors.length = _errs7;
													else vErrors = null;
												}
											}
											var valid1 = _errs6 === errors;
											if (!valid1) break;
										}
										if (valid1) {
											if (!distinct(data2)) {
												validate185.errors = [{
													instancePath: instancePath + "/assemblies",
													keyword: "distinct",
													params: {}
												}];
												return false;
											}
										}
									} else {
										validate185.errors = [{
											instancePath: instancePath + "/assemblies",
											keyword: "type",
											params: { type: "array" }
										}];
										return false;
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.dependencies !== void 0) {
									let data4 = data.dependencies;
									const _errs10 = errors;
									if (errors === _errs10) {
										if (Array.isArray(data4)) {
											var valid3 = true;
											const len1 = data4.length;
											for (let i1 = 0; i1 < len1; i1++) {
												const _errs12 = errors;
												if (typeof data4[i1] !== "string") {
													validate185.errors = [{
														instancePath: instancePath + "/dependencies/" + i1,
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
												var valid3 = _errs12 === errors;
												if (!valid3) break;
											}
											if (valid3) {
												if (!distinct(data4)) {
													validate185.errors = [{
														instancePath: instancePath + "/dependencies",
														keyword: "distinct",
														params: {}
													}];
													return false;
												}
											}
										} else {
											validate185.errors = [{
												instancePath: instancePath + "/dependencies",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.vulnerabilities !== void 0) {
										let data6 = data.vulnerabilities;
										const _errs14 = errors;
										if (errors === _errs14) {
											if (Array.isArray(data6)) {
												var valid4 = true;
												const len2 = data6.length;
												for (let i2 = 0; i2 < len2; i2++) {
													const _errs16 = errors;
													if (typeof data6[i2] !== "string") {
														validate185.errors = [{
															instancePath: instancePath + "/vulnerabilities/" + i2,
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
													var valid4 = _errs16 === errors;
													if (!valid4) break;
												}
												if (valid4) {
													if (!distinct(data6)) {
														validate185.errors = [{
															instancePath: instancePath + "/vulnerabilities",
															keyword: "distinct",
															params: {}
														}];
														return false;
													}
												}
											} else {
												validate185.errors = [{
													instancePath: instancePath + "/vulnerabilities",
													keyword: "type",
													params: { type: "array" }
												}];
												return false;
											}
										}
										var valid0 = _errs14 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.signature !== void 0) {
											const _errs18 = errors;
											if (!validate138(data.signature, {
												instancePath: instancePath + "/signature",
												parentData: data,
												parentDataProperty: "signature",
												rootData
											})) {
												vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs18 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate185.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate185.errors = vErrors;
	return errors === 0;
}
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.subjects === void 0 && (missing0 = "subjects") || data.annotator === void 0 && (missing0 = "annotator") || data.timestamp === void 0 && (missing0 = "timestamp") || data.text === void 0 && (missing0 = "text")) {
				validate193.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "bom-ref" || key0 === "subjects" || key0 === "annotator" || key0 === "timestamp" || key0 === "text" || key0 === "signature")) {
					validate193.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data["bom-ref"] !== void 0) {
						const _errs2 = errors;
						if (!validate24(data["bom-ref"], {
							instancePath: instancePath + "/bom-ref",
							parentData: data,
							parentDataProperty: "bom-ref",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.subjects !== void 0) {
							let data1 = data.subjects;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (Array.isArray(data1)) {
									var valid1 = true;
									const len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let data2 = data1[i0];
										const _errs5 = errors;
										const _errs6 = errors;
										let valid2 = false;
										const _errs7 = errors;
										if (!validate79(data2, {
											instancePath: instancePath + "/subjects/" + i0,
											parentData: data1,
											parentDataProperty: i0,
											rootData
										})) {
											vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
											errors = vErrors.length;
										}
										var _valid0 = _errs7 === errors;
										valid2 = valid2 || _valid0;
										if (!valid2) {
											const _errs8 = errors;
											if (!validate73(data2, {
												instancePath: instancePath + "/subjects/" + i0,
												parentData: data1,
												parentDataProperty: i0,
												rootData
											})) {
												vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
												errors = vErrors.length;
											}
											var _valid0 = _errs8 === errors;
											valid2 = valid2 || _valid0;
										}
										if (!valid2) {
											const err0 = {
												instancePath: instancePath + "/subjects/" + i0,
												keyword: "anyOf",
												params: {}
											};
											if (vErrors === null) vErrors = [err0];
											else vErrors.push(err0);
											errors++;
											validate193.errors = vErrors;
											return false;
										} else {
											errors = _errs6;
											if (vErrors !== null) {
												if (_errs6) vErrors.length = _errs6;
												else vErrors = null;
											}
										}
										var valid1 = _errs5 === errors;
										if (!valid1) break;
									}
									if (valid1) {
										if (!distinct(data1)) {
											validate193.errors = [{
												instancePath: instancePath + "/subjects",
												keyword: "distinct",
												params: {}
											}];
											return false;
										}
									}
								} else {
									validate193.errors = [{
										instancePath: instancePath + "/subjects",
										keyword: "type",
										params: { type: "array" }
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.annotator !== void 0) {
								let data3 = data.annotator;
								const _errs9 = errors;
								const _errs11 = errors;
								let valid3 = false;
								let passing0 = null;
								const _errs12 = errors;
								if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
									let missing1;
									if (data3.organization === void 0 && (missing1 = "organization")) {
										const err1 = {
											instancePath: instancePath + "/annotator",
											keyword: "required",
											params: { missingProperty: missing1 }
										};
										if (vErrors === null) vErrors = [err1];
										else vErrors.push(err1);
										errors++;
									}
								}
								var _valid1 = _errs12 === errors;
								if (_valid1) {
									valid3 = true;
									passing0 = 0;
								}
								const _errs13 = errors;
								if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
									let missing2;
									if (data3.individual === void 0 && (missing2 = "individual")) {
										const err2 = {
											instancePath: instancePath + "/annotator",
											keyword: "required",
											params: { missingProperty: missing2 }
										};
										if (vErrors === null) vErrors = [err2];
										else vErrors.push(err2);
										errors++;
									}
								}
								var _valid1 = _errs13 === errors;
								if (_valid1 && valid3) {
									valid3 = false;
									passing0 = [passing0, 1];
								} else {
									if (_valid1) {
										valid3 = true;
										passing0 = 1;
									}
									const _errs14 = errors;
									if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
										let missing3;
										if (data3.component === void 0 && (missing3 = "component")) {
											const err3 = {
												instancePath: instancePath + "/annotator",
												keyword: "required",
												params: { missingProperty: missing3 }
											};
											if (vErrors === null) vErrors = [err3];
											else vErrors.push(err3);
											errors++;
										}
									}
									var _valid1 = _errs14 === errors;
									if (_valid1 && valid3) {
										valid3 = false;
										passing0 = [passing0, 2];
									} else {
										if (_valid1) {
											valid3 = true;
											passing0 = 2;
										}
										const _errs15 = errors;
										if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
											let missing4;
											if (data3.service === void 0 && (missing4 = "service")) {
												const err4 = {
													instancePath: instancePath + "/annotator",
													keyword: "required",
													params: { missingProperty: missing4 }
												};
												if (vErrors === null) vErrors = [err4];
												else vErrors.push(err4);
												errors++;
											}
										}
										var _valid1 = _errs15 === errors;
										if (_valid1 && valid3) {
											valid3 = false;
											passing0 = [passing0, 3];
										} else if (_valid1) {
											valid3 = true;
											passing0 = 3;
										}
									}
								}
								if (!valid3) {
									const err5 = {
										instancePath: instancePath + "/annotator",
										keyword: "oneOf",
										params: { passingSchemas: passing0 }
									};
									if (vErrors === null) vErrors = [err5];
									else vErrors.push(err5);
									errors++;
									validate193.errors = vErrors;
									return false;
								} else {
									errors = _errs11;
									if (vErrors !== null) {
										if (_errs11) vErrors.length = _errs11;
										else vErrors = null;
									}
								}
								if (errors === _errs9) {
									if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
										const _errs16 = errors;
										for (const key1 in data3) if (!(key1 === "organization" || key1 === "individual" || key1 === "component" || key1 === "service")) {
											validate193.errors = [{
												instancePath: instancePath + "/annotator",
												keyword: "additionalProperties",
												params: { additionalProperty: key1 }
											}];
											return false;
										}
										if (_errs16 === errors) {
											if (data3.organization !== void 0) {
												const _errs17 = errors;
												if (!validate26(data3.organization, {
													instancePath: instancePath + "/annotator/organization",
													parentData: data3,
													parentDataProperty: "organization",
													rootData
												})) {
													vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
													errors = vErrors.length;
												}
												var valid4 = _errs17 === errors;
											} else var valid4 = true;
											if (valid4) {
												if (data3.individual !== void 0) {
													const _errs18 = errors;
													if (!validate28(data3.individual, {
														instancePath: instancePath + "/annotator/individual",
														parentData: data3,
														parentDataProperty: "individual",
														rootData
													})) {
														vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
														errors = vErrors.length;
													}
													var valid4 = _errs18 === errors;
												} else var valid4 = true;
												if (valid4) {
													if (data3.component !== void 0) {
														const _errs19 = errors;
														if (!validate23(data3.component, {
															instancePath: instancePath + "/annotator/component",
															parentData: data3,
															parentDataProperty: "component",
															rootData
														})) {
															vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
															errors = vErrors.length;
														}
														var valid4 = _errs19 === errors;
													} else var valid4 = true;
													if (valid4) {
														if (data3.service !== void 0) {
															const _errs20 = errors;
															if (!validate152(data3.service, {
																instancePath: instancePath + "/annotator/service",
																parentData: data3,
																parentDataProperty: "service",
																rootData
															})) {
																vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
																errors = vErrors.length;
															}
															var valid4 = _errs20 === errors;
														} else var valid4 = true;
													}
												}
											}
										}
									} else {
										validate193.errors = [{
											instancePath: instancePath + "/annotator",
											keyword: "type",
											params: { type: "object" }
										}];
										return false;
									}
								}
								var valid0 = _errs9 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.timestamp !== void 0) {
									let data8 = data.timestamp;
									const _errs21 = errors;
									if (errors === _errs21) {
										if (errors === _errs21) {
											if (typeof data8 === "string") {
												if (!formats0(data8)) {
													validate193.errors = [{
														instancePath: instancePath + "/timestamp",
														keyword: "format",
														params: { format: "date-time" }
													}];
													return false;
												}
											} else {
												validate193.errors = [{
													instancePath: instancePath + "/timestamp",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
										}
									}
									var valid0 = _errs21 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.text !== void 0) {
										const _errs23 = errors;
										if (typeof data.text !== "string") {
											validate193.errors = [{
												instancePath: instancePath + "/text",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
										var valid0 = _errs23 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.signature !== void 0) {
											const _errs25 = errors;
											if (!validate138(data.signature, {
												instancePath: instancePath + "/signature",
												parentData: data,
												parentDataProperty: "signature",
												rootData
											})) {
												vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs25 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate193.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate193.errors = vErrors;
	return errors === 0;
}
const schema61 = {
	"type": "object",
	"required": [
		"bom-ref",
		"uid",
		"taskTypes"
	],
	"additionalProperties": false,
	"properties": {
		"bom-ref": { "$ref": "#/definitions/refType" },
		"uid": { "type": "string" },
		"name": { "type": "string" },
		"description": { "type": "string" },
		"resourceReferences": {
			"type": "array",
			"items": { "$ref": "#/definitions/resourceReferenceChoice" },
			"distinct": true
		},
		"tasks": {
			"type": "array",
			"items": { "$ref": "#/definitions/task" },
			"distinct": true
		},
		"taskDependencies": {
			"type": "array",
			"items": { "$ref": "#/definitions/dependency" },
			"distinct": true
		},
		"taskTypes": {
			"type": "array",
			"items": { "$ref": "#/definitions/taskType" }
		},
		"trigger": { "$ref": "#/definitions/trigger" },
		"steps": {
			"type": "array",
			"items": { "$ref": "#/definitions/step" },
			"distinct": true
		},
		"inputs": {
			"type": "array",
			"items": { "$ref": "#/definitions/inputType" },
			"distinct": true
		},
		"outputs": {
			"type": "array",
			"items": { "$ref": "#/definitions/outputType" },
			"distinct": true
		},
		"timeStart": {
			"type": "string",
			"format": "date-time"
		},
		"timeEnd": {
			"type": "string",
			"format": "date-time"
		},
		"workspaces": {
			"type": "array",
			"items": { "$ref": "#/definitions/workspace" },
			"distinct": true
		},
		"runtimeTopology": {
			"type": "array",
			"items": { "$ref": "#/definitions/dependency" },
			"distinct": true
		},
		"properties": {
			"type": "array",
			"items": { "$ref": "#/definitions/property" }
		}
	}
};
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.ref === void 0 && (missing0 = "ref")) {
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
		if (data.externalReference === void 0 && (missing1 = "externalReference")) {
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
		validate209.errors = vErrors;
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
			const _errs4 = errors;
			for (const key0 in data) if (!(key0 === "ref" || key0 === "externalReference")) {
				validate209.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs4 === errors) {
				if (data.ref !== void 0) {
					let data0 = data.ref;
					const _errs5 = errors;
					const _errs6 = errors;
					let valid2 = false;
					const _errs7 = errors;
					if (!validate79(data0, {
						instancePath: instancePath + "/ref",
						parentData: data,
						parentDataProperty: "ref",
						rootData
					})) {
						vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
						errors = vErrors.length;
					}
					var _valid1 = _errs7 === errors;
					valid2 = valid2 || _valid1;
					if (!valid2) {
						const _errs8 = errors;
						if (!validate73(data0, {
							instancePath: instancePath + "/ref",
							parentData: data,
							parentDataProperty: "ref",
							rootData
						})) {
							vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
							errors = vErrors.length;
						}
						var _valid1 = _errs8 === errors;
						valid2 = valid2 || _valid1;
					}
					if (!valid2) {
						const err3 = {
							instancePath: instancePath + "/ref",
							keyword: "anyOf",
							params: {}
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
						validate209.errors = vErrors;
						return false;
					} else {
						errors = _errs6;
						if (vErrors !== null) {
							if (_errs6) vErrors.length = _errs6;
							else vErrors = null;
						}
					}
					var valid1 = _errs5 === errors;
				} else var valid1 = true;
				if (valid1) {
					if (data.externalReference !== void 0) {
						const _errs9 = errors;
						if (!validate69(data.externalReference, {
							instancePath: instancePath + "/externalReference",
							parentData: data,
							parentDataProperty: "externalReference",
							rootData
						})) {
							vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
							errors = vErrors.length;
						}
						var valid1 = _errs9 === errors;
					} else var valid1 = true;
				}
			}
		} else {
			validate209.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate209.errors = vErrors;
	return errors === 0;
}
const schema63 = {
	"type": "object",
	"required": [
		"bom-ref",
		"uid",
		"taskTypes"
	],
	"additionalProperties": false,
	"properties": {
		"bom-ref": { "$ref": "#/definitions/refType" },
		"uid": { "type": "string" },
		"name": { "type": "string" },
		"description": { "type": "string" },
		"resourceReferences": {
			"type": "array",
			"items": { "$ref": "#/definitions/resourceReferenceChoice" },
			"distinct": true
		},
		"taskTypes": {
			"type": "array",
			"items": { "$ref": "#/definitions/taskType" }
		},
		"trigger": { "$ref": "#/definitions/trigger" },
		"steps": {
			"type": "array",
			"items": { "$ref": "#/definitions/step" },
			"distinct": true
		},
		"inputs": {
			"type": "array",
			"items": { "$ref": "#/definitions/inputType" },
			"distinct": true
		},
		"outputs": {
			"type": "array",
			"items": { "$ref": "#/definitions/outputType" },
			"distinct": true
		},
		"timeStart": {
			"type": "string",
			"format": "date-time"
		},
		"timeEnd": {
			"type": "string",
			"format": "date-time"
		},
		"workspaces": {
			"type": "array",
			"items": { "$ref": "#/definitions/workspace" },
			"distinct": true
		},
		"runtimeTopology": {
			"type": "array",
			"items": { "$ref": "#/definitions/dependency" },
			"distinct": true
		},
		"properties": {
			"type": "array",
			"items": { "$ref": "#/definitions/property" }
		}
	}
};
const schema64 = {
	"type": "string",
	"enum": [
		"copy",
		"clone",
		"lint",
		"scan",
		"merge",
		"build",
		"test",
		"deliver",
		"deploy",
		"release",
		"clean",
		"other"
	]
};
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate217.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	if (!(data === "copy" || data === "clone" || data === "lint" || data === "scan" || data === "merge" || data === "build" || data === "test" || data === "deliver" || data === "deploy" || data === "release" || data === "clean" || data === "other")) {
		validate217.errors = [{
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema64.enum }
		}];
		return false;
	}
	validate217.errors = vErrors;
	return true;
}
const schema65 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"type",
		"bom-ref",
		"uid"
	],
	"properties": {
		"bom-ref": { "$ref": "#/definitions/refType" },
		"uid": { "type": "string" },
		"name": { "type": "string" },
		"description": { "type": "string" },
		"resourceReferences": {
			"type": "array",
			"items": { "$ref": "#/definitions/resourceReferenceChoice" },
			"distinct": true
		},
		"type": {
			"type": "string",
			"enum": [
				"manual",
				"api",
				"webhook",
				"scheduled"
			]
		},
		"event": { "$ref": "#/definitions/event" },
		"conditions": {
			"type": "array",
			"items": { "$ref": "#/definitions/condition" },
			"distinct": true
		},
		"timeActivated": {
			"type": "string",
			"format": "date-time"
		},
		"inputs": {
			"type": "array",
			"items": { "$ref": "#/definitions/inputType" },
			"distinct": true
		},
		"outputs": {
			"type": "array",
			"items": { "$ref": "#/definitions/outputType" },
			"distinct": true
		},
		"properties": {
			"type": "array",
			"items": { "$ref": "#/definitions/property" }
		}
	}
};
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "uid" || key0 === "description" || key0 === "timeReceived" || key0 === "data" || key0 === "source" || key0 === "target" || key0 === "properties")) {
				validate222.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.uid !== void 0) {
					const _errs2 = errors;
					if (typeof data.uid !== "string") {
						validate222.errors = [{
							instancePath: instancePath + "/uid",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.description !== void 0) {
						const _errs4 = errors;
						if (typeof data.description !== "string") {
							validate222.errors = [{
								instancePath: instancePath + "/description",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.timeReceived !== void 0) {
							let data2 = data.timeReceived;
							const _errs6 = errors;
							if (errors === _errs6) {
								if (errors === _errs6) {
									if (typeof data2 === "string") {
										if (!formats0(data2)) {
											validate222.errors = [{
												instancePath: instancePath + "/timeReceived",
												keyword: "format",
												params: { format: "date-time" }
											}];
											return false;
										}
									} else {
										validate222.errors = [{
											instancePath: instancePath + "/timeReceived",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
								}
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.data !== void 0) {
								const _errs8 = errors;
								if (!validate41(data.data, {
									instancePath: instancePath + "/data",
									parentData: data,
									parentDataProperty: "data",
									rootData
								})) {
									vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.source !== void 0) {
									const _errs9 = errors;
									if (!validate209(data.source, {
										instancePath: instancePath + "/source",
										parentData: data,
										parentDataProperty: "source",
										rootData
									})) {
										vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.target !== void 0) {
										const _errs10 = errors;
										if (!validate209(data.target, {
											instancePath: instancePath + "/target",
											parentData: data,
											parentDataProperty: "target",
											rootData
										})) {
											vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.properties !== void 0) {
											let data6 = data.properties;
											const _errs11 = errors;
											if (errors === _errs11) {
												if (Array.isArray(data6)) {
													const len0 = data6.length;
													for (let i0 = 0; i0 < len0; i0++) {
														const _errs13 = errors;
														if (!validate49(data6[i0], {
															instancePath: instancePath + "/properties/" + i0,
															parentData: data6,
															parentDataProperty: i0,
															rootData
														})) {
															vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
															errors = vErrors.length;
														}
														if (!(_errs13 === errors)) break;
													}
												} else {
													validate222.errors = [{
														instancePath: instancePath + "/properties",
														keyword: "type",
														params: { type: "array" }
													}];
													return false;
												}
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate222.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate222.errors = vErrors;
	return errors === 0;
}
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "description" || key0 === "expression" || key0 === "properties")) {
				validate228.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.description !== void 0) {
					const _errs2 = errors;
					if (typeof data.description !== "string") {
						validate228.errors = [{
							instancePath: instancePath + "/description",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.expression !== void 0) {
						const _errs4 = errors;
						if (typeof data.expression !== "string") {
							validate228.errors = [{
								instancePath: instancePath + "/expression",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.properties !== void 0) {
							let data2 = data.properties;
							const _errs6 = errors;
							if (errors === _errs6) {
								if (Array.isArray(data2)) {
									const len0 = data2.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs8 = errors;
										if (!validate49(data2[i0], {
											instancePath: instancePath + "/properties/" + i0,
											parentData: data2,
											parentDataProperty: i0,
											rootData
										})) {
											vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
											errors = vErrors.length;
										}
										if (!(_errs8 === errors)) break;
									}
								} else {
									validate228.errors = [{
										instancePath: instancePath + "/properties",
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
			validate228.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate228.errors = vErrors;
	return errors === 0;
}
function validate235(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "name" || key0 === "value" || key0 === "dataType")) {
			validate235.errors = [{
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}];
			return false;
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				validate235.errors = [{
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
					validate235.errors = [{
						instancePath: instancePath + "/value",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.dataType !== void 0) {
					if (typeof data.dataType !== "string") {
						validate235.errors = [{
							instancePath: instancePath + "/dataType",
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
		validate235.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate235.errors = vErrors;
	return true;
}
function validate231(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.resource === void 0 && (missing0 = "resource")) {
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
		if (data.parameters === void 0 && (missing1 = "parameters")) {
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
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
		}
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing2;
			if (data.environmentVars === void 0 && (missing2 = "environmentVars")) {
				const err2 = {
					instancePath,
					keyword: "required",
					params: { missingProperty: missing2 }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else {
			if (_valid0) {
				valid0 = true;
				passing0 = 2;
			}
			const _errs5 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing3;
				if (data.data === void 0 && (missing3 = "data")) {
					const err3 = {
						instancePath,
						keyword: "required",
						params: { missingProperty: missing3 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
			var _valid0 = _errs5 === errors;
			if (_valid0 && valid0) {
				valid0 = false;
				passing0 = [passing0, 3];
			} else if (_valid0) {
				valid0 = true;
				passing0 = 3;
			}
		}
	}
	if (!valid0) {
		const err4 = {
			instancePath,
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
		validate231.errors = vErrors;
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
			const _errs6 = errors;
			for (const key0 in data) if (!(key0 === "source" || key0 === "target" || key0 === "resource" || key0 === "parameters" || key0 === "environmentVars" || key0 === "data" || key0 === "properties")) {
				validate231.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs6 === errors) {
				if (data.source !== void 0) {
					const _errs7 = errors;
					if (!validate209(data.source, {
						instancePath: instancePath + "/source",
						parentData: data,
						parentDataProperty: "source",
						rootData
					})) {
						vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
						errors = vErrors.length;
					}
					var valid1 = _errs7 === errors;
				} else var valid1 = true;
				if (valid1) {
					if (data.target !== void 0) {
						const _errs8 = errors;
						if (!validate209(data.target, {
							instancePath: instancePath + "/target",
							parentData: data,
							parentDataProperty: "target",
							rootData
						})) {
							vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
							errors = vErrors.length;
						}
						var valid1 = _errs8 === errors;
					} else var valid1 = true;
					if (valid1) {
						if (data.resource !== void 0) {
							const _errs9 = errors;
							if (!validate209(data.resource, {
								instancePath: instancePath + "/resource",
								parentData: data,
								parentDataProperty: "resource",
								rootData
							})) {
								vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
								errors = vErrors.length;
							}
							var valid1 = _errs9 === errors;
						} else var valid1 = true;
						if (valid1) {
							if (data.parameters !== void 0) {
								let data3 = data.parameters;
								const _errs10 = errors;
								if (errors === _errs10) {
									if (Array.isArray(data3)) {
										var valid2 = true;
										const len0 = data3.length;
										for (let i0 = 0; i0 < len0; i0++) {
											const _errs12 = errors;
											if (!validate235(data3[i0], {
												instancePath: instancePath + "/parameters/" + i0,
												parentData: data3,
												parentDataProperty: i0,
												rootData
											})) {
												vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
												errors = vErrors.length;
											}
											var valid2 = _errs12 === errors;
											if (!valid2) break;
										}
										if (valid2) {
											if (!distinct(data3)) {
												validate231.errors = [{
													instancePath: instancePath + "/parameters",
													keyword: "distinct",
													params: {}
												}];
												return false;
											}
										}
									} else {
										validate231.errors = [{
											instancePath: instancePath + "/parameters",
											keyword: "type",
											params: { type: "array" }
										}];
										return false;
									}
								}
								var valid1 = _errs10 === errors;
							} else var valid1 = true;
							if (valid1) {
								if (data.environmentVars !== void 0) {
									let data5 = data.environmentVars;
									const _errs13 = errors;
									if (errors === _errs13) {
										if (Array.isArray(data5)) {
											var valid3 = true;
											const len1 = data5.length;
											for (let i1 = 0; i1 < len1; i1++) {
												let data6 = data5[i1];
												const _errs15 = errors;
												const _errs16 = errors;
												let valid4 = false;
												let passing1 = null;
												const _errs17 = errors;
												if (!validate49(data6, {
													instancePath: instancePath + "/environmentVars/" + i1,
													parentData: data5,
													parentDataProperty: i1,
													rootData
												})) {
													vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
													errors = vErrors.length;
												}
												var _valid1 = _errs17 === errors;
												if (_valid1) {
													valid4 = true;
													passing1 = 0;
												}
												const _errs18 = errors;
												if (typeof data6 !== "string") {
													const err5 = {
														instancePath: instancePath + "/environmentVars/" + i1,
														keyword: "type",
														params: { type: "string" }
													};
													if (vErrors === null) vErrors = [err5];
													else vErrors.push(err5);
													errors++;
												}
												var _valid1 = _errs18 === errors;
												if (_valid1 && valid4) {
													valid4 = false;
													passing1 = [passing1, 1];
												} else if (_valid1) {
													valid4 = true;
													passing1 = 1;
												}
												if (!valid4) {
													const err6 = {
														instancePath: instancePath + "/environmentVars/" + i1,
														keyword: "oneOf",
														params: { passingSchemas: passing1 }
													};
													if (vErrors === null) vErrors = [err6];
													else vErrors.push(err6);
													errors++;
													validate231.errors = vErrors;
													return false;
												} else {
													errors = _errs16;
													if (vErrors !== null) {
														if (_errs16) vErrors.length = _errs16;
														else vErrors = null;
													}
												}
												var valid3 = _errs15 === errors;
												if (!valid3) break;
											}
											if (valid3) {
												if (!distinct(data5)) {
													validate231.errors = [{
														instancePath: instancePath + "/environmentVars",
														keyword: "distinct",
														params: {}
													}];
													return false;
												}
											}
										} else {
											validate231.errors = [{
												instancePath: instancePath + "/environmentVars",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
									}
									var valid1 = _errs13 === errors;
								} else var valid1 = true;
								if (valid1) {
									if (data.data !== void 0) {
										const _errs20 = errors;
										if (!validate41(data.data, {
											instancePath: instancePath + "/data",
											parentData: data,
											parentDataProperty: "data",
											rootData
										})) {
											vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
											errors = vErrors.length;
										}
										var valid1 = _errs20 === errors;
									} else var valid1 = true;
									if (valid1) {
										if (data.properties !== void 0) {
											let data8 = data.properties;
											const _errs21 = errors;
											if (errors === _errs21) {
												if (Array.isArray(data8)) {
													const len2 = data8.length;
													for (let i2 = 0; i2 < len2; i2++) {
														const _errs23 = errors;
														if (!validate49(data8[i2], {
															instancePath: instancePath + "/properties/" + i2,
															parentData: data8,
															parentDataProperty: i2,
															rootData
														})) {
															vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
															errors = vErrors.length;
														}
														if (!(_errs23 === errors)) break;
													}
												} else {
													validate231.errors = [{
														instancePath: instancePath + "/properties",
														keyword: "type",
														params: { type: "array" }
													}];
													return false;
												}
											}
											var valid1 = _errs21 === errors;
										} else var valid1 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate231.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate231.errors = vErrors;
	return errors === 0;
}
const schema70 = {
	"type": "object",
	"oneOf": [
		{ "required": ["resource"] },
		{ "required": ["environmentVars"] },
		{ "required": ["data"] }
	],
	"additionalProperties": false,
	"properties": {
		"type": {
			"type": "string",
			"enum": [
				"artifact",
				"attestation",
				"log",
				"evidence",
				"metrics",
				"other"
			]
		},
		"source": { "$ref": "#/definitions/resourceReferenceChoice" },
		"target": { "$ref": "#/definitions/resourceReferenceChoice" },
		"resource": { "$ref": "#/definitions/resourceReferenceChoice" },
		"data": { "$ref": "#/definitions/attachment" },
		"environmentVars": {
			"type": "array",
			"items": { "oneOf": [{ "$ref": "#/definitions/property" }, { "type": "string" }] },
			"distinct": true
		},
		"properties": {
			"type": "array",
			"items": { "$ref": "#/definitions/property" }
		}
	}
};
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.resource === void 0 && (missing0 = "resource")) {
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
		if (data.environmentVars === void 0 && (missing1 = "environmentVars")) {
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
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
		}
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing2;
			if (data.data === void 0 && (missing2 = "data")) {
				const err2 = {
					instancePath,
					keyword: "required",
					params: { missingProperty: missing2 }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else if (_valid0) {
			valid0 = true;
			passing0 = 2;
		}
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
		validate241.errors = vErrors;
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
			const _errs5 = errors;
			for (const key0 in data) if (!(key0 === "type" || key0 === "source" || key0 === "target" || key0 === "resource" || key0 === "data" || key0 === "environmentVars" || key0 === "properties")) {
				validate241.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs5 === errors) {
				if (data.type !== void 0) {
					let data0 = data.type;
					const _errs6 = errors;
					if (typeof data0 !== "string") {
						validate241.errors = [{
							instancePath: instancePath + "/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					if (!(data0 === "artifact" || data0 === "attestation" || data0 === "log" || data0 === "evidence" || data0 === "metrics" || data0 === "other")) {
						validate241.errors = [{
							instancePath: instancePath + "/type",
							keyword: "enum",
							params: { allowedValues: schema70.properties.type.enum }
						}];
						return false;
					}
					var valid1 = _errs6 === errors;
				} else var valid1 = true;
				if (valid1) {
					if (data.source !== void 0) {
						const _errs8 = errors;
						if (!validate209(data.source, {
							instancePath: instancePath + "/source",
							parentData: data,
							parentDataProperty: "source",
							rootData
						})) {
							vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
							errors = vErrors.length;
						}
						var valid1 = _errs8 === errors;
					} else var valid1 = true;
					if (valid1) {
						if (data.target !== void 0) {
							const _errs9 = errors;
							if (!validate209(data.target, {
								instancePath: instancePath + "/target",
								parentData: data,
								parentDataProperty: "target",
								rootData
							})) {
								vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
								errors = vErrors.length;
							}
							var valid1 = _errs9 === errors;
						} else var valid1 = true;
						if (valid1) {
							if (data.resource !== void 0) {
								const _errs10 = errors;
								if (!validate209(data.resource, {
									instancePath: instancePath + "/resource",
									parentData: data,
									parentDataProperty: "resource",
									rootData
								})) {
									vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
									errors = vErrors.length;
								}
								var valid1 = _errs10 === errors;
							} else var valid1 = true;
							if (valid1) {
								if (data.data !== void 0) {
									const _errs11 = errors;
									if (!validate41(data.data, {
										instancePath: instancePath + "/data",
										parentData: data,
										parentDataProperty: "data",
										rootData
									})) {
										vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
										errors = vErrors.length;
									}
									var valid1 = _errs11 === errors;
								} else var valid1 = true;
								if (valid1) {
									if (data.environmentVars !== void 0) {
										let data5 = data.environmentVars;
										const _errs12 = errors;
										if (errors === _errs12) {
											if (Array.isArray(data5)) {
												var valid2 = true;
												const len0 = data5.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let data6 = data5[i0];
													const _errs14 = errors;
													const _errs15 = errors;
													let valid3 = false;
													let passing1 = null;
													const _errs16 = errors;
													if (!validate49(data6, {
														instancePath: instancePath + "/environmentVars/" + i0,
														parentData: data5,
														parentDataProperty: i0,
														rootData
													})) {
														vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
														errors = vErrors.length;
													}
													var _valid1 = _errs16 === errors;
													if (_valid1) {
														valid3 = true;
														passing1 = 0;
													}
													const _errs17 = errors;
													if (typeof data6 !== "string") {
														const err4 = {
															instancePath: instancePath + "/environmentVars/" + i0,
															keyword: "type",
															params: { type: "string" }
														};
														if (vErrors === null) vErrors = [err4];
														else vErrors.push(err4);
														errors++;
													}
													var _valid1 = _errs17 === errors;
													if (_valid1 && valid3) {
														valid3 = false;
														passing1 = [passing1, 1];
													} else if (_valid1) {
														valid3 = true;
														passing1 = 1;
													}
													if (!valid3) {
														const err5 = {
															instancePath: instancePath + "/environmentVars/" + i0,
															keyword: "oneOf",
															params: { passingSchemas: passing1 }
														};
														if (vErrors === null) vErrors = [err5];
														else vErrors.push(err5);
														errors++;
														validate241.errors = vErrors;
														return false;
													} else {
														errors = _errs15;
														if (vErrors !== null) {
															if (_errs15) vErrors.length = _errs15;
															else vErrors = null;
														}
													}
													var valid2 = _errs14 === errors;
													if (!valid2) break;
												}
												if (valid2) {
													if (!distinct(data5)) {
														validate241.errors = [{
															instancePath: instancePath + "/environmentVars",
															keyword: "distinct",
															params: {}
														}];
														return false;
													}
												}
											} else {
												validate241.errors = [{
													instancePath: instancePath + "/environmentVars",
													keyword: "type",
													params: { type: "array" }
												}];
												return false;
											}
										}
										var valid1 = _errs12 === errors;
									} else var valid1 = true;
									if (valid1) {
										if (data.properties !== void 0) {
											let data7 = data.properties;
											const _errs19 = errors;
											if (errors === _errs19) {
												if (Array.isArray(data7)) {
													const len1 = data7.length;
													for (let i1 = 0; i1 < len1; i1++) {
														const _errs21 = errors;
														if (!validate49(data7[i1], {
															instancePath: instancePath + "/properties/" + i1,
															parentData: data7,
															parentDataProperty: i1,
															rootData
														})) {
															vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
															errors = vErrors.length;
														}
														if (!(_errs21 === errors)) break;
													}
												} else {
													validate241.errors = [{
														instancePath: instancePath + "/properties",
														keyword: "type",
														params: { type: "array" }
													}];
													return false;
												}
											}
											var valid1 = _errs19 === errors;
										} else var valid1 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate241.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate241.errors = vErrors;
	return errors === 0;
}
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data["bom-ref"] === void 0 && (missing0 = "bom-ref") || data.uid === void 0 && (missing0 = "uid")) {
				validate219.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema65.properties, key0)) {
					validate219.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data["bom-ref"] !== void 0) {
						const _errs2 = errors;
						if (!validate24(data["bom-ref"], {
							instancePath: instancePath + "/bom-ref",
							parentData: data,
							parentDataProperty: "bom-ref",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.uid !== void 0) {
							const _errs3 = errors;
							if (typeof data.uid !== "string") {
								validate219.errors = [{
									instancePath: instancePath + "/uid",
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
									validate219.errors = [{
										instancePath: instancePath + "/name",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.description !== void 0) {
									const _errs7 = errors;
									if (typeof data.description !== "string") {
										validate219.errors = [{
											instancePath: instancePath + "/description",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.resourceReferences !== void 0) {
										let data4 = data.resourceReferences;
										const _errs9 = errors;
										if (errors === _errs9) {
											if (Array.isArray(data4)) {
												var valid1 = true;
												const len0 = data4.length;
												for (let i0 = 0; i0 < len0; i0++) {
													const _errs11 = errors;
													if (!validate209(data4[i0], {
														instancePath: instancePath + "/resourceReferences/" + i0,
														parentData: data4,
														parentDataProperty: i0,
														rootData
													})) {
														vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
														errors = vErrors.length;
													}
													var valid1 = _errs11 === errors;
													if (!valid1) break;
												}
												if (valid1) {
													if (!distinct(data4)) {
														validate219.errors = [{
															instancePath: instancePath + "/resourceReferences",
															keyword: "distinct",
															params: {}
														}];
														return false;
													}
												}
											} else {
												validate219.errors = [{
													instancePath: instancePath + "/resourceReferences",
													keyword: "type",
													params: { type: "array" }
												}];
												return false;
											}
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.type !== void 0) {
											let data6 = data.type;
											const _errs12 = errors;
											if (typeof data6 !== "string") {
												validate219.errors = [{
													instancePath: instancePath + "/type",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
											if (!(data6 === "manual" || data6 === "api" || data6 === "webhook" || data6 === "scheduled")) {
												validate219.errors = [{
													instancePath: instancePath + "/type",
													keyword: "enum",
													params: { allowedValues: schema65.properties.type.enum }
												}];
												return false;
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.event !== void 0) {
												const _errs14 = errors;
												if (!validate222(data.event, {
													instancePath: instancePath + "/event",
													parentData: data,
													parentDataProperty: "event",
													rootData
												})) {
													vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs14 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.conditions !== void 0) {
													let data8 = data.conditions;
													const _errs15 = errors;
													if (errors === _errs15) {
														if (Array.isArray(data8)) {
															var valid2 = true;
															const len1 = data8.length;
															for (let i1 = 0; i1 < len1; i1++) {
																const _errs17 = errors;
																if (!validate228(data8[i1], {
																	instancePath: instancePath + "/conditions/" + i1,
																	parentData: data8,
																	parentDataProperty: i1,
																	rootData
																})) {
																	vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
																	errors = vErrors.length;
																}
																var valid2 = _errs17 === errors;
																if (!valid2) break;
															}
															if (valid2) {
																if (!distinct(data8)) {
																	validate219.errors = [{
																		instancePath: instancePath + "/conditions",
																		keyword: "distinct",
																		params: {}
																	}];
																	return false;
																}
															}
														} else {
															validate219.errors = [{
																instancePath: instancePath + "/conditions",
																keyword: "type",
																params: { type: "array" }
															}];
															return false;
														}
													}
													var valid0 = _errs15 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.timeActivated !== void 0) {
														let data10 = data.timeActivated;
														const _errs18 = errors;
														if (errors === _errs18) {
															if (errors === _errs18) {
																if (typeof data10 === "string") {
																	if (!formats0(data10)) {
																		validate219.errors = [{
																			instancePath: instancePath + "/timeActivated",
																			keyword: "format",
																			params: { format: "date-time" }
																		}];
																		return false;
																	}
																} else {
																	validate219.errors = [{
																		instancePath: instancePath + "/timeActivated",
																		keyword: "type",
																		params: { type: "string" }
																	}];
																	return false;
																}
															}
														}
														var valid0 = _errs18 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.inputs !== void 0) {
															let data11 = data.inputs;
															const _errs20 = errors;
															if (errors === _errs20) {
																if (Array.isArray(data11)) {
																	var valid3 = true;
																	const len2 = data11.length;
																	for (let i2 = 0; i2 < len2; i2++) {
																		const _errs22 = errors;
																		if (!validate231(data11[i2], {
																			instancePath: instancePath + "/inputs/" + i2,
																			parentData: data11,
																			parentDataProperty: i2,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
																			errors = vErrors.length;
																		}
																		var valid3 = _errs22 === errors;
																		if (!valid3) break;
																	}
																	if (valid3) {
																		if (!distinct(data11)) {
																			validate219.errors = [{
																				instancePath: instancePath + "/inputs",
																				keyword: "distinct",
																				params: {}
																			}];
																			return false;
																		}
																	}
																} else {
																	validate219.errors = [{
																		instancePath: instancePath + "/inputs",
																		keyword: "type",
																		params: { type: "array" }
																	}];
																	return false;
																}
															}
															var valid0 = _errs20 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.outputs !== void 0) {
																let data13 = data.outputs;
																const _errs23 = errors;
																if (errors === _errs23) {
																	if (Array.isArray(data13)) {
																		var valid4 = true;
																		const len3 = data13.length;
																		for (let i3 = 0; i3 < len3; i3++) {
																			const _errs25 = errors;
																			if (!validate241(data13[i3], {
																				instancePath: instancePath + "/outputs/" + i3,
																				parentData: data13,
																				parentDataProperty: i3,
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
																				errors = vErrors.length;
																			}
																			var valid4 = _errs25 === errors;
																			if (!valid4) break;
																		}
																		if (valid4) {
																			if (!distinct(data13)) {
																				validate219.errors = [{
																					instancePath: instancePath + "/outputs",
																					keyword: "distinct",
																					params: {}
																				}];
																				return false;
																			}
																		}
																	} else {
																		validate219.errors = [{
																			instancePath: instancePath + "/outputs",
																			keyword: "type",
																			params: { type: "array" }
																		}];
																		return false;
																	}
																}
																var valid0 = _errs23 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.properties !== void 0) {
																	let data15 = data.properties;
																	const _errs26 = errors;
																	if (errors === _errs26) {
																		if (Array.isArray(data15)) {
																			const len4 = data15.length;
																			for (let i4 = 0; i4 < len4; i4++) {
																				const _errs28 = errors;
																				if (!validate49(data15[i4], {
																					instancePath: instancePath + "/properties/" + i4,
																					parentData: data15,
																					parentDataProperty: i4,
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
																					errors = vErrors.length;
																				}
																				if (!(_errs28 === errors)) break;
																			}
																		} else {
																			validate219.errors = [{
																				instancePath: instancePath + "/properties",
																				keyword: "type",
																				params: { type: "array" }
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs26 === errors;
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
			validate219.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate219.errors = vErrors;
	return errors === 0;
}
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "executed" || key0 === "properties")) {
				validate252.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.executed !== void 0) {
					const _errs2 = errors;
					if (typeof data.executed !== "string") {
						validate252.errors = [{
							instancePath: instancePath + "/executed",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.properties !== void 0) {
						let data1 = data.properties;
						const _errs4 = errors;
						if (errors === _errs4) {
							if (Array.isArray(data1)) {
								const len0 = data1.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs6 = errors;
									if (!validate49(data1[i0], {
										instancePath: instancePath + "/properties/" + i0,
										parentData: data1,
										parentDataProperty: i0,
										rootData
									})) {
										vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
										errors = vErrors.length;
									}
									if (!(_errs6 === errors)) break;
								}
							} else {
								validate252.errors = [{
									instancePath: instancePath + "/properties",
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
		} else {
			validate252.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate252.errors = vErrors;
	return errors === 0;
}
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "name" || key0 === "description" || key0 === "commands" || key0 === "properties")) {
				validate251.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.name !== void 0) {
					const _errs2 = errors;
					if (typeof data.name !== "string") {
						validate251.errors = [{
							instancePath: instancePath + "/name",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.description !== void 0) {
						const _errs4 = errors;
						if (typeof data.description !== "string") {
							validate251.errors = [{
								instancePath: instancePath + "/description",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.commands !== void 0) {
							let data2 = data.commands;
							const _errs6 = errors;
							if (errors === _errs6) {
								if (Array.isArray(data2)) {
									const len0 = data2.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs8 = errors;
										if (!validate252(data2[i0], {
											instancePath: instancePath + "/commands/" + i0,
											parentData: data2,
											parentDataProperty: i0,
											rootData
										})) {
											vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
											errors = vErrors.length;
										}
										if (!(_errs8 === errors)) break;
									}
								} else {
									validate251.errors = [{
										instancePath: instancePath + "/commands",
										keyword: "type",
										params: { type: "array" }
									}];
									return false;
								}
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.properties !== void 0) {
								let data4 = data.properties;
								const _errs9 = errors;
								if (errors === _errs9) {
									if (Array.isArray(data4)) {
										const len1 = data4.length;
										for (let i1 = 0; i1 < len1; i1++) {
											const _errs11 = errors;
											if (!validate49(data4[i1], {
												instancePath: instancePath + "/properties/" + i1,
												parentData: data4,
												parentDataProperty: i1,
												rootData
											})) {
												vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
												errors = vErrors.length;
											}
											if (!(_errs11 === errors)) break;
										}
									} else {
										validate251.errors = [{
											instancePath: instancePath + "/properties",
											keyword: "type",
											params: { type: "array" }
										}];
										return false;
									}
								}
								var valid0 = _errs9 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate251.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate251.errors = vErrors;
	return errors === 0;
}
const schema73 = {
	"type": "object",
	"required": ["bom-ref", "uid"],
	"additionalProperties": false,
	"properties": {
		"bom-ref": { "$ref": "#/definitions/refType" },
		"uid": { "type": "string" },
		"name": { "type": "string" },
		"aliases": {
			"type": "array",
			"items": { "type": "string" }
		},
		"description": { "type": "string" },
		"resourceReferences": {
			"type": "array",
			"items": { "$ref": "#/definitions/resourceReferenceChoice" },
			"distinct": true
		},
		"accessMode": {
			"type": "string",
			"enum": [
				"read-only",
				"read-write",
				"read-write-once",
				"write-once",
				"write-only"
			]
		},
		"mountPath": { "type": "string" },
		"managedDataType": { "type": "string" },
		"volumeRequest": { "type": "string" },
		"volume": { "$ref": "#/definitions/volume" },
		"properties": {
			"type": "array",
			"items": { "$ref": "#/definitions/property" }
		}
	}
};
const schema74 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"uid": { "type": "string" },
		"name": { "type": "string" },
		"mode": {
			"type": "string",
			"enum": ["filesystem", "block"]
		},
		"path": { "type": "string" },
		"sizeAllocated": { "type": "string" },
		"persistent": { "type": "boolean" },
		"remote": { "type": "boolean" },
		"properties": {
			"type": "array",
			"items": { "$ref": "#/definitions/property" }
		}
	}
};
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "uid" || key0 === "name" || key0 === "mode" || key0 === "path" || key0 === "sizeAllocated" || key0 === "persistent" || key0 === "remote" || key0 === "properties")) {
				validate262.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.uid !== void 0) {
					const _errs2 = errors;
					if (typeof data.uid !== "string") {
						validate262.errors = [{
							instancePath: instancePath + "/uid",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.name !== void 0) {
						const _errs4 = errors;
						if (typeof data.name !== "string") {
							validate262.errors = [{
								instancePath: instancePath + "/name",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.mode !== void 0) {
							let data2 = data.mode;
							const _errs6 = errors;
							if (typeof data2 !== "string") {
								validate262.errors = [{
									instancePath: instancePath + "/mode",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							if (!(data2 === "filesystem" || data2 === "block")) {
								validate262.errors = [{
									instancePath: instancePath + "/mode",
									keyword: "enum",
									params: { allowedValues: schema74.properties.mode.enum }
								}];
								return false;
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.path !== void 0) {
								const _errs8 = errors;
								if (typeof data.path !== "string") {
									validate262.errors = [{
										instancePath: instancePath + "/path",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.sizeAllocated !== void 0) {
									const _errs10 = errors;
									if (typeof data.sizeAllocated !== "string") {
										validate262.errors = [{
											instancePath: instancePath + "/sizeAllocated",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.persistent !== void 0) {
										const _errs12 = errors;
										if (typeof data.persistent !== "boolean") {
											validate262.errors = [{
												instancePath: instancePath + "/persistent",
												keyword: "type",
												params: { type: "boolean" }
											}];
											return false;
										}
										var valid0 = _errs12 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.remote !== void 0) {
											const _errs14 = errors;
											if (typeof data.remote !== "boolean") {
												validate262.errors = [{
													instancePath: instancePath + "/remote",
													keyword: "type",
													params: { type: "boolean" }
												}];
												return false;
											}
											var valid0 = _errs14 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.properties !== void 0) {
												let data7 = data.properties;
												const _errs16 = errors;
												if (errors === _errs16) {
													if (Array.isArray(data7)) {
														const len0 = data7.length;
														for (let i0 = 0; i0 < len0; i0++) {
															const _errs18 = errors;
															if (!validate49(data7[i0], {
																instancePath: instancePath + "/properties/" + i0,
																parentData: data7,
																parentDataProperty: i0,
																rootData
															})) {
																vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
																errors = vErrors.length;
															}
															if (!(_errs18 === errors)) break;
														}
													} else {
														validate262.errors = [{
															instancePath: instancePath + "/properties",
															keyword: "type",
															params: { type: "array" }
														}];
														return false;
													}
												}
												var valid0 = _errs16 === errors;
											} else var valid0 = true;
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate262.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate262.errors = vErrors;
	return errors === 0;
}
function validate259(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data["bom-ref"] === void 0 && (missing0 = "bom-ref") || data.uid === void 0 && (missing0 = "uid")) {
				validate259.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema73.properties, key0)) {
					validate259.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data["bom-ref"] !== void 0) {
						const _errs2 = errors;
						if (!validate24(data["bom-ref"], {
							instancePath: instancePath + "/bom-ref",
							parentData: data,
							parentDataProperty: "bom-ref",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.uid !== void 0) {
							const _errs3 = errors;
							if (typeof data.uid !== "string") {
								validate259.errors = [{
									instancePath: instancePath + "/uid",
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
									validate259.errors = [{
										instancePath: instancePath + "/name",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.aliases !== void 0) {
									let data3 = data.aliases;
									const _errs7 = errors;
									if (errors === _errs7) {
										if (Array.isArray(data3)) {
											const len0 = data3.length;
											for (let i0 = 0; i0 < len0; i0++) {
												const _errs9 = errors;
												if (typeof data3[i0] !== "string") {
													validate259.errors = [{
														instancePath: instancePath + "/aliases/" + i0,
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
												if (!(_errs9 === errors)) break;
											}
										} else {
											validate259.errors = [{
												instancePath: instancePath + "/aliases",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.description !== void 0) {
										const _errs11 = errors;
										if (typeof data.description !== "string") {
											validate259.errors = [{
												instancePath: instancePath + "/description",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
										var valid0 = _errs11 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.resourceReferences !== void 0) {
											let data6 = data.resourceReferences;
											const _errs13 = errors;
											if (errors === _errs13) {
												if (Array.isArray(data6)) {
													var valid2 = true;
													const len1 = data6.length;
													for (let i1 = 0; i1 < len1; i1++) {
														const _errs15 = errors;
														if (!validate209(data6[i1], {
															instancePath: instancePath + "/resourceReferences/" + i1,
															parentData: data6,
															parentDataProperty: i1,
															rootData
														})) {
															vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
															errors = vErrors.length;
														}
														var valid2 = _errs15 === errors;
														if (!valid2) break;
													}
													if (valid2) {
														if (!distinct(data6)) {
															validate259.errors = [{
																instancePath: instancePath + "/resourceReferences",
																keyword: "distinct",
																params: {}
															}];
															return false;
														}
													}
												} else {
													validate259.errors = [{
														instancePath: instancePath + "/resourceReferences",
														keyword: "type",
														params: { type: "array" }
													}];
													return false;
												}
											}
											var valid0 = _errs13 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.accessMode !== void 0) {
												let data8 = data.accessMode;
												const _errs16 = errors;
												if (typeof data8 !== "string") {
													validate259.errors = [{
														instancePath: instancePath + "/accessMode",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
												if (!(data8 === "read-only" || data8 === "read-write" || data8 === "read-write-once" || data8 === "write-once" || data8 === "write-only")) {
													validate259.errors = [{
														instancePath: instancePath + "/accessMode",
														keyword: "enum",
														params: { allowedValues: schema73.properties.accessMode.enum }
													}];
													return false;
												}
												var valid0 = _errs16 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.mountPath !== void 0) {
													const _errs18 = errors;
													if (typeof data.mountPath !== "string") {
														validate259.errors = [{
															instancePath: instancePath + "/mountPath",
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
													var valid0 = _errs18 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.managedDataType !== void 0) {
														const _errs20 = errors;
														if (typeof data.managedDataType !== "string") {
															validate259.errors = [{
																instancePath: instancePath + "/managedDataType",
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
														var valid0 = _errs20 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.volumeRequest !== void 0) {
															const _errs22 = errors;
															if (typeof data.volumeRequest !== "string") {
																validate259.errors = [{
																	instancePath: instancePath + "/volumeRequest",
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
															var valid0 = _errs22 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.volume !== void 0) {
																const _errs24 = errors;
																if (!validate262(data.volume, {
																	instancePath: instancePath + "/volume",
																	parentData: data,
																	parentDataProperty: "volume",
																	rootData
																})) {
																	vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
																	errors = vErrors.length;
																}
																var valid0 = _errs24 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.properties !== void 0) {
																	let data13 = data.properties;
																	const _errs25 = errors;
																	if (errors === _errs25) {
																		if (Array.isArray(data13)) {
																			const len2 = data13.length;
																			for (let i2 = 0; i2 < len2; i2++) {
																				const _errs27 = errors;
																				if (!validate49(data13[i2], {
																					instancePath: instancePath + "/properties/" + i2,
																					parentData: data13,
																					parentDataProperty: i2,
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
																					errors = vErrors.length;
																				}
																				if (!(_errs27 === errors)) break;
																			}
																		} else {
																			validate259.errors = [{
																				instancePath: instancePath + "/properties",
																				keyword: "type",
																				params: { type: "array" }
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs25 === errors;
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
			validate259.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate259.errors = vErrors;
	return errors === 0;
}
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data["bom-ref"] === void 0 && (missing0 = "bom-ref") || data.uid === void 0 && (missing0 = "uid") || data.taskTypes === void 0 && (missing0 = "taskTypes")) {
				validate214.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema63.properties, key0)) {
					validate214.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data["bom-ref"] !== void 0) {
						const _errs2 = errors;
						if (!validate24(data["bom-ref"], {
							instancePath: instancePath + "/bom-ref",
							parentData: data,
							parentDataProperty: "bom-ref",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.uid !== void 0) {
							const _errs3 = errors;
							if (typeof data.uid !== "string") {
								validate214.errors = [{
									instancePath: instancePath + "/uid",
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
									validate214.errors = [{
										instancePath: instancePath + "/name",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.description !== void 0) {
									const _errs7 = errors;
									if (typeof data.description !== "string") {
										validate214.errors = [{
											instancePath: instancePath + "/description",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.resourceReferences !== void 0) {
										let data4 = data.resourceReferences;
										const _errs9 = errors;
										if (errors === _errs9) {
											if (Array.isArray(data4)) {
												var valid1 = true;
												const len0 = data4.length;
												for (let i0 = 0; i0 < len0; i0++) {
													const _errs11 = errors;
													if (!validate209(data4[i0], {
														instancePath: instancePath + "/resourceReferences/" + i0,
														parentData: data4,
														parentDataProperty: i0,
														rootData
													})) {
														vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
														errors = vErrors.length;
													}
													var valid1 = _errs11 === errors;
													if (!valid1) break;
												}
												if (valid1) {
													if (!distinct(data4)) {
														validate214.errors = [{
															instancePath: instancePath + "/resourceReferences",
															keyword: "distinct",
															params: {}
														}];
														return false;
													}
												}
											} else {
												validate214.errors = [{
													instancePath: instancePath + "/resourceReferences",
													keyword: "type",
													params: { type: "array" }
												}];
												return false;
											}
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.taskTypes !== void 0) {
											let data6 = data.taskTypes;
											const _errs12 = errors;
											if (errors === _errs12) {
												if (Array.isArray(data6)) {
													const len1 = data6.length;
													for (let i1 = 0; i1 < len1; i1++) {
														const _errs14 = errors;
														if (!validate217(data6[i1], {
															instancePath: instancePath + "/taskTypes/" + i1,
															parentData: data6,
															parentDataProperty: i1,
															rootData
														})) {
															vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
															errors = vErrors.length;
														}
														if (!(_errs14 === errors)) break;
													}
												} else {
													validate214.errors = [{
														instancePath: instancePath + "/taskTypes",
														keyword: "type",
														params: { type: "array" }
													}];
													return false;
												}
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.trigger !== void 0) {
												const _errs15 = errors;
												if (!validate219(data.trigger, {
													instancePath: instancePath + "/trigger",
													parentData: data,
													parentDataProperty: "trigger",
													rootData
												})) {
													vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs15 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.steps !== void 0) {
													let data9 = data.steps;
													const _errs16 = errors;
													if (errors === _errs16) {
														if (Array.isArray(data9)) {
															var valid3 = true;
															const len2 = data9.length;
															for (let i2 = 0; i2 < len2; i2++) {
																const _errs18 = errors;
																if (!validate251(data9[i2], {
																	instancePath: instancePath + "/steps/" + i2,
																	parentData: data9,
																	parentDataProperty: i2,
																	rootData
																})) {
																	vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
																	errors = vErrors.length;
																}
																var valid3 = _errs18 === errors;
																if (!valid3) break;
															}
															if (valid3) {
																if (!distinct(data9)) {
																	validate214.errors = [{
																		instancePath: instancePath + "/steps",
																		keyword: "distinct",
																		params: {}
																	}];
																	return false;
																}
															}
														} else {
															validate214.errors = [{
																instancePath: instancePath + "/steps",
																keyword: "type",
																params: { type: "array" }
															}];
															return false;
														}
													}
													var valid0 = _errs16 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.inputs !== void 0) {
														let data11 = data.inputs;
														const _errs19 = errors;
														if (errors === _errs19) {
															if (Array.isArray(data11)) {
																var valid4 = true;
																const len3 = data11.length;
																for (let i3 = 0; i3 < len3; i3++) {
																	const _errs21 = errors;
																	if (!validate231(data11[i3], {
																		instancePath: instancePath + "/inputs/" + i3,
																		parentData: data11,
																		parentDataProperty: i3,
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
																		errors = vErrors.length;
																	}
																	var valid4 = _errs21 === errors;
																	if (!valid4) break;
																}
																if (valid4) {
																	if (!distinct(data11)) {
																		validate214.errors = [{
																			instancePath: instancePath + "/inputs",
																			keyword: "distinct",
																			params: {}
																		}];
																		return false;
																	}
																}
															} else {
																validate214.errors = [{
																	instancePath: instancePath + "/inputs",
																	keyword: "type",
																	params: { type: "array" }
																}];
																return false;
															}
														}
														var valid0 = _errs19 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.outputs !== void 0) {
															let data13 = data.outputs;
															const _errs22 = errors;
															if (errors === _errs22) {
																if (Array.isArray(data13)) {
																	var valid5 = true;
																	const len4 = data13.length;
																	for (let i4 = 0; i4 < len4; i4++) {
																		const _errs24 = errors;
																		if (!validate241(data13[i4], {
																			instancePath: instancePath + "/outputs/" + i4,
																			parentData: data13,
																			parentDataProperty: i4,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
																			errors = vErrors.length;
																		}
																		var valid5 = _errs24 === errors;
																		if (!valid5) break;
																	}
																	if (valid5) {
																		if (!distinct(data13)) {
																			validate214.errors = [{
																				instancePath: instancePath + "/outputs",
																				keyword: "distinct",
																				params: {}
																			}];
																			return false;
																		}
																	}
																} else {
																	validate214.errors = [{
																		instancePath: instancePath + "/outputs",
																		keyword: "type",
																		params: { type: "array" }
																	}];
																	return false;
																}
															}
															var valid0 = _errs22 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.timeStart !== void 0) {
																let data15 = data.timeStart;
																const _errs25 = errors;
																if (errors === _errs25) {
																	if (errors === _errs25) {
																		if (typeof data15 === "string") {
																			if (!formats0(data15)) {
																				validate214.errors = [{
																					instancePath: instancePath + "/timeStart",
																					keyword: "format",
																					params: { format: "date-time" }
																				}];
																				return false;
																			}
																		} else {
																			validate214.errors = [{
																				instancePath: instancePath + "/timeStart",
																				keyword: "type",
																				params: { type: "string" }
																			}];
																			return false;
																		}
																	}
																}
																var valid0 = _errs25 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.timeEnd !== void 0) {
																	let data16 = data.timeEnd;
																	const _errs27 = errors;
																	if (errors === _errs27) {
																		if (errors === _errs27) {
																			if (typeof data16 === "string") {
																				if (!formats0(data16)) {
																					validate214.errors = [{
																						instancePath: instancePath + "/timeEnd",
																						keyword: "format",
																						params: { format: "date-time" }
																					}];
																					return false;
																				}
																			} else {
																				validate214.errors = [{
																					instancePath: instancePath + "/timeEnd",
																					keyword: "type",
																					params: { type: "string" }
																				}];
																				return false;
																			}
																		}
																	}
																	var valid0 = _errs27 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.workspaces !== void 0) {
																		let data17 = data.workspaces;
																		const _errs29 = errors;
																		if (errors === _errs29) {
																			if (Array.isArray(data17)) {
																				var valid6 = true;
																				const len5 = data17.length;
																				for (let i5 = 0; i5 < len5; i5++) {
																					const _errs31 = errors;
																					if (!validate259(data17[i5], {
																						instancePath: instancePath + "/workspaces/" + i5,
																						parentData: data17,
																						parentDataProperty: i5,
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
																						errors = vErrors.length;
																					}
																					var valid6 = _errs31 === errors;
																					if (!valid6) break;
																				}
																				if (valid6) {
																					if (!distinct(data17)) {
																						validate214.errors = [{
																							instancePath: instancePath + "/workspaces",
																							keyword: "distinct",
																							params: {}
																						}];
																						return false;
																					}
																				}
																			} else {
																				validate214.errors = [{
																					instancePath: instancePath + "/workspaces",
																					keyword: "type",
																					params: { type: "array" }
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs29 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.runtimeTopology !== void 0) {
																			let data19 = data.runtimeTopology;
																			const _errs32 = errors;
																			if (errors === _errs32) {
																				if (Array.isArray(data19)) {
																					var valid7 = true;
																					const len6 = data19.length;
																					for (let i6 = 0; i6 < len6; i6++) {
																						const _errs34 = errors;
																						if (!validate181(data19[i6], {
																							instancePath: instancePath + "/runtimeTopology/" + i6,
																							parentData: data19,
																							parentDataProperty: i6,
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
																							errors = vErrors.length;
																						}
																						var valid7 = _errs34 === errors;
																						if (!valid7) break;
																					}
																					if (valid7) {
																						if (!distinct(data19)) {
																							validate214.errors = [{
																								instancePath: instancePath + "/runtimeTopology",
																								keyword: "distinct",
																								params: {}
																							}];
																							return false;
																						}
																					}
																				} else {
																					validate214.errors = [{
																						instancePath: instancePath + "/runtimeTopology",
																						keyword: "type",
																						params: { type: "array" }
																					}];
																					return false;
																				}
																			}
																			var valid0 = _errs32 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.properties !== void 0) {
																				let data21 = data.properties;
																				const _errs35 = errors;
																				if (errors === _errs35) {
																					if (Array.isArray(data21)) {
																						const len7 = data21.length;
																						for (let i7 = 0; i7 < len7; i7++) {
																							const _errs37 = errors;
																							if (!validate49(data21[i7], {
																								instancePath: instancePath + "/properties/" + i7,
																								parentData: data21,
																								parentDataProperty: i7,
																								rootData
																							})) {
																								vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
																								errors = vErrors.length;
																							}
																							if (!(_errs37 === errors)) break;
																						}
																					} else {
																						validate214.errors = [{
																							instancePath: instancePath + "/properties",
																							keyword: "type",
																							params: { type: "array" }
																						}];
																						return false;
																					}
																				}
																				var valid0 = _errs35 === errors;
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
		} else {
			validate214.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate214.errors = vErrors;
	return errors === 0;
}
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data["bom-ref"] === void 0 && (missing0 = "bom-ref") || data.uid === void 0 && (missing0 = "uid") || data.taskTypes === void 0 && (missing0 = "taskTypes")) {
				validate207.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema61.properties, key0)) {
					validate207.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data["bom-ref"] !== void 0) {
						const _errs2 = errors;
						if (!validate24(data["bom-ref"], {
							instancePath: instancePath + "/bom-ref",
							parentData: data,
							parentDataProperty: "bom-ref",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.uid !== void 0) {
							const _errs3 = errors;
							if (typeof data.uid !== "string") {
								validate207.errors = [{
									instancePath: instancePath + "/uid",
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
									validate207.errors = [{
										instancePath: instancePath + "/name",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.description !== void 0) {
									const _errs7 = errors;
									if (typeof data.description !== "string") {
										validate207.errors = [{
											instancePath: instancePath + "/description",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.resourceReferences !== void 0) {
										let data4 = data.resourceReferences;
										const _errs9 = errors;
										if (errors === _errs9) {
											if (Array.isArray(data4)) {
												var valid1 = true;
												const len0 = data4.length;
												for (let i0 = 0; i0 < len0; i0++) {
													const _errs11 = errors;
													if (!validate209(data4[i0], {
														instancePath: instancePath + "/resourceReferences/" + i0,
														parentData: data4,
														parentDataProperty: i0,
														rootData
													})) {
														vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
														errors = vErrors.length;
													}
													var valid1 = _errs11 === errors;
													if (!valid1) break;
												}
												if (valid1) {
													if (!distinct(data4)) {
														validate207.errors = [{
															instancePath: instancePath + "/resourceReferences",
															keyword: "distinct",
															params: {}
														}];
														return false;
													}
												}
											} else {
												validate207.errors = [{
													instancePath: instancePath + "/resourceReferences",
													keyword: "type",
													params: { type: "array" }
												}];
												return false;
											}
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.tasks !== void 0) {
											let data6 = data.tasks;
											const _errs12 = errors;
											if (errors === _errs12) {
												if (Array.isArray(data6)) {
													var valid2 = true;
													const len1 = data6.length;
													for (let i1 = 0; i1 < len1; i1++) {
														const _errs14 = errors;
														if (!validate214(data6[i1], {
															instancePath: instancePath + "/tasks/" + i1,
															parentData: data6,
															parentDataProperty: i1,
															rootData
														})) {
															vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
															errors = vErrors.length;
														}
														var valid2 = _errs14 === errors;
														if (!valid2) break;
													}
													if (valid2) {
														if (!distinct(data6)) {
															validate207.errors = [{
																instancePath: instancePath + "/tasks",
																keyword: "distinct",
																params: {}
															}];
															return false;
														}
													}
												} else {
													validate207.errors = [{
														instancePath: instancePath + "/tasks",
														keyword: "type",
														params: { type: "array" }
													}];
													return false;
												}
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.taskDependencies !== void 0) {
												let data8 = data.taskDependencies;
												const _errs15 = errors;
												if (errors === _errs15) {
													if (Array.isArray(data8)) {
														var valid3 = true;
														const len2 = data8.length;
														for (let i2 = 0; i2 < len2; i2++) {
															const _errs17 = errors;
															if (!validate181(data8[i2], {
																instancePath: instancePath + "/taskDependencies/" + i2,
																parentData: data8,
																parentDataProperty: i2,
																rootData
															})) {
																vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
																errors = vErrors.length;
															}
															var valid3 = _errs17 === errors;
															if (!valid3) break;
														}
														if (valid3) {
															if (!distinct(data8)) {
																validate207.errors = [{
																	instancePath: instancePath + "/taskDependencies",
																	keyword: "distinct",
																	params: {}
																}];
																return false;
															}
														}
													} else {
														validate207.errors = [{
															instancePath: instancePath + "/taskDependencies",
															keyword: "type",
															params: { type: "array" }
														}];
														return false;
													}
												}
												var valid0 = _errs15 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.taskTypes !== void 0) {
													let data10 = data.taskTypes;
													const _errs18 = errors;
													if (errors === _errs18) {
														if (Array.isArray(data10)) {
															const len3 = data10.length;
															for (let i3 = 0; i3 < len3; i3++) {
																const _errs20 = errors;
																if (!validate217(data10[i3], {
																	instancePath: instancePath + "/taskTypes/" + i3,
																	parentData: data10,
																	parentDataProperty: i3,
																	rootData
																})) {
																	vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
																	errors = vErrors.length;
																}
																if (!(_errs20 === errors)) break;
															}
														} else {
															validate207.errors = [{
																instancePath: instancePath + "/taskTypes",
																keyword: "type",
																params: { type: "array" }
															}];
															return false;
														}
													}
													var valid0 = _errs18 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.trigger !== void 0) {
														const _errs21 = errors;
														if (!validate219(data.trigger, {
															instancePath: instancePath + "/trigger",
															parentData: data,
															parentDataProperty: "trigger",
															rootData
														})) {
															vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs21 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.steps !== void 0) {
															let data13 = data.steps;
															const _errs22 = errors;
															if (errors === _errs22) {
																if (Array.isArray(data13)) {
																	var valid5 = true;
																	const len4 = data13.length;
																	for (let i4 = 0; i4 < len4; i4++) {
																		const _errs24 = errors;
																		if (!validate251(data13[i4], {
																			instancePath: instancePath + "/steps/" + i4,
																			parentData: data13,
																			parentDataProperty: i4,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
																			errors = vErrors.length;
																		}
																		var valid5 = _errs24 === errors;
																		if (!valid5) break;
																	}
																	if (valid5) {
																		if (!distinct(data13)) {
																			validate207.errors = [{
																				instancePath: instancePath + "/steps",
																				keyword: "distinct",
																				params: {}
																			}];
																			return false;
																		}
																	}
																} else {
																	validate207.errors = [{
																		instancePath: instancePath + "/steps",
																		keyword: "type",
																		params: { type: "array" }
																	}];
																	return false;
																}
															}
															var valid0 = _errs22 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.inputs !== void 0) {
																let data15 = data.inputs;
																const _errs25 = errors;
																if (errors === _errs25) {
																	if (Array.isArray(data15)) {
																		var valid6 = true;
																		const len5 = data15.length;
																		for (let i5 = 0; i5 < len5; i5++) {
																			const _errs27 = errors;
																			if (!validate231(data15[i5], {
																				instancePath: instancePath + "/inputs/" + i5,
																				parentData: data15,
																				parentDataProperty: i5,
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
																				errors = vErrors.length;
																			}
																			var valid6 = _errs27 === errors;
																			if (!valid6) break;
																		}
																		if (valid6) {
																			if (!distinct(data15)) {
																				validate207.errors = [{
																					instancePath: instancePath + "/inputs",
																					keyword: "distinct",
																					params: {}
																				}];
																				return false;
																			}
																		}
																	} else {
																		validate207.errors = [{
																			instancePath: instancePath + "/inputs",
																			keyword: "type",
																			params: { type: "array" }
																		}];
																		return false;
																	}
																}
																var valid0 = _errs25 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.outputs !== void 0) {
																	let data17 = data.outputs;
																	const _errs28 = errors;
																	if (errors === _errs28) {
																		if (Array.isArray(data17)) {
																			var valid7 = true;
																			const len6 = data17.length;
																			for (let i6 = 0; i6 < len6; i6++) {
																				const _errs30 = errors;
																				if (!validate241(data17[i6], {
																					instancePath: instancePath + "/outputs/" + i6,
																					parentData: data17,
																					parentDataProperty: i6,
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
																					errors = vErrors.length;
																				}
																				var valid7 = _errs30 === errors;
																				if (!valid7) break;
																			}
																			if (valid7) {
																				if (!distinct(data17)) {
																					validate207.errors = [{
																						instancePath: instancePath + "/outputs",
																						keyword: "distinct",
																						params: {}
																					}];
																					return false;
																				}
																			}
																		} else {
																			validate207.errors = [{
																				instancePath: instancePath + "/outputs",
																				keyword: "type",
																				params: { type: "array" }
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs28 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.timeStart !== void 0) {
																		let data19 = data.timeStart;
																		const _errs31 = errors;
																		if (errors === _errs31) {
																			if (errors === _errs31) {
																				if (typeof data19 === "string") {
																					if (!formats0(data19)) {
																						validate207.errors = [{
																							instancePath: instancePath + "/timeStart",
																							keyword: "format",
																							params: { format: "date-time" }
																						}];
																						return false;
																					}
																				} else {
																					validate207.errors = [{
																						instancePath: instancePath + "/timeStart",
																						keyword: "type",
																						params: { type: "string" }
																					}];
																					return false;
																				}
																			}
																		}
																		var valid0 = _errs31 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.timeEnd !== void 0) {
																			let data20 = data.timeEnd;
																			const _errs33 = errors;
																			if (errors === _errs33) {
																				if (errors === _errs33) {
																					if (typeof data20 === "string") {
																						if (!formats0(data20)) {
																							validate207.errors = [{
																								instancePath: instancePath + "/timeEnd",
																								keyword: "format",
																								params: { format: "date-time" }
																							}];
																							return false;
																						}
																					} else {
																						validate207.errors = [{
																							instancePath: instancePath + "/timeEnd",
																							keyword: "type",
																							params: { type: "string" }
																						}];
																						return false;
																					}
																				}
																			}
																			var valid0 = _errs33 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.workspaces !== void 0) {
																				let data21 = data.workspaces;
																				const _errs35 = errors;
																				if (errors === _errs35) {
																					if (Array.isArray(data21)) {
																						var valid8 = true;
																						const len7 = data21.length;
																						for (let i7 = 0; i7 < len7; i7++) {
																							const _errs37 = errors;
																							if (!validate259(data21[i7], {
																								instancePath: instancePath + "/workspaces/" + i7,
																								parentData: data21,
																								parentDataProperty: i7,
																								rootData
																							})) {
																								vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
																								errors = vErrors.length;
																							}
																							var valid8 = _errs37 === errors;
																							if (!valid8) break;
																						}
																						if (valid8) {
																							if (!distinct(data21)) {
																								validate207.errors = [{
																									instancePath: instancePath + "/workspaces",
																									keyword: "distinct",
																									params: {}
																								}];
																								return false;
																							}
																						}
																					} else {
																						validate207.errors = [{
																							instancePath: instancePath + "/workspaces",
																							keyword: "type",
																							params: { type: "array" }
																						}];
																						return false;
																					}
																				}
																				var valid0 = _errs35 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.runtimeTopology !== void 0) {
																					let data23 = data.runtimeTopology;
																					const _errs38 = errors;
																					if (errors === _errs38) {
																						if (Array.isArray(data23)) {
																							var valid9 = true;
																							const len8 = data23.length;
																							for (let i8 = 0; i8 < len8; i8++) {
																								const _errs40 = errors;
																								if (!validate181(data23[i8], {
																									instancePath: instancePath + "/runtimeTopology/" + i8,
																									parentData: data23,
																									parentDataProperty: i8,
																									rootData
																								})) {
																									vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
																									errors = vErrors.length;
																								}
																								var valid9 = _errs40 === errors;
																								if (!valid9) break;
																							}
																							if (valid9) {
																								if (!distinct(data23)) {
																									validate207.errors = [{
																										instancePath: instancePath + "/runtimeTopology",
																										keyword: "distinct",
																										params: {}
																									}];
																									return false;
																								}
																							}
																						} else {
																							validate207.errors = [{
																								instancePath: instancePath + "/runtimeTopology",
																								keyword: "type",
																								params: { type: "array" }
																							}];
																							return false;
																						}
																					}
																					var valid0 = _errs38 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.properties !== void 0) {
																						let data25 = data.properties;
																						const _errs41 = errors;
																						if (errors === _errs41) {
																							if (Array.isArray(data25)) {
																								const len9 = data25.length;
																								for (let i9 = 0; i9 < len9; i9++) {
																									const _errs43 = errors;
																									if (!validate49(data25[i9], {
																										instancePath: instancePath + "/properties/" + i9,
																										parentData: data25,
																										parentDataProperty: i9,
																										rootData
																									})) {
																										vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
																										errors = vErrors.length;
																									}
																									if (!(_errs43 === errors)) break;
																								}
																							} else {
																								validate207.errors = [{
																									instancePath: instancePath + "/properties",
																									keyword: "type",
																									params: { type: "array" }
																								}];
																								return false;
																							}
																						}
																						var valid0 = _errs41 === errors;
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
		} else {
			validate207.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate207.errors = vErrors;
	return errors === 0;
}
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "bom-ref" || key0 === "components" || key0 === "services" || key0 === "workflows" || key0 === "properties")) {
				validate203.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data["bom-ref"] !== void 0) {
					const _errs2 = errors;
					if (!validate24(data["bom-ref"], {
						instancePath: instancePath + "/bom-ref",
						parentData: data,
						parentDataProperty: "bom-ref",
						rootData
					})) {
						vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.components !== void 0) {
						let data1 = data.components;
						const _errs3 = errors;
						if (errors === _errs3) {
							if (Array.isArray(data1)) {
								var valid1 = true;
								const len0 = data1.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs5 = errors;
									if (!validate23(data1[i0], {
										instancePath: instancePath + "/components/" + i0,
										parentData: data1,
										parentDataProperty: i0,
										rootData
									})) {
										vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
										errors = vErrors.length;
									}
									var valid1 = _errs5 === errors;
									if (!valid1) break;
								}
								if (valid1) {
									if (!distinct(data1)) {
										validate203.errors = [{
											instancePath: instancePath + "/components",
											keyword: "distinct",
											params: {}
										}];
										return false;
									}
								}
							} else {
								validate203.errors = [{
									instancePath: instancePath + "/components",
									keyword: "type",
									params: { type: "array" }
								}];
								return false;
							}
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.services !== void 0) {
							let data3 = data.services;
							const _errs6 = errors;
							if (errors === _errs6) {
								if (Array.isArray(data3)) {
									var valid2 = true;
									const len1 = data3.length;
									for (let i1 = 0; i1 < len1; i1++) {
										const _errs8 = errors;
										if (!validate152(data3[i1], {
											instancePath: instancePath + "/services/" + i1,
											parentData: data3,
											parentDataProperty: i1,
											rootData
										})) {
											vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
											errors = vErrors.length;
										}
										var valid2 = _errs8 === errors;
										if (!valid2) break;
									}
									if (valid2) {
										if (!distinct(data3)) {
											validate203.errors = [{
												instancePath: instancePath + "/services",
												keyword: "distinct",
												params: {}
											}];
											return false;
										}
									}
								} else {
									validate203.errors = [{
										instancePath: instancePath + "/services",
										keyword: "type",
										params: { type: "array" }
									}];
									return false;
								}
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.workflows !== void 0) {
								let data5 = data.workflows;
								const _errs9 = errors;
								if (errors === _errs9) {
									if (Array.isArray(data5)) {
										var valid3 = true;
										const len2 = data5.length;
										for (let i2 = 0; i2 < len2; i2++) {
											const _errs11 = errors;
											if (!validate207(data5[i2], {
												instancePath: instancePath + "/workflows/" + i2,
												parentData: data5,
												parentDataProperty: i2,
												rootData
											})) {
												vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
												errors = vErrors.length;
											}
											var valid3 = _errs11 === errors;
											if (!valid3) break;
										}
										if (valid3) {
											if (!distinct(data5)) {
												validate203.errors = [{
													instancePath: instancePath + "/workflows",
													keyword: "distinct",
													params: {}
												}];
												return false;
											}
										}
									} else {
										validate203.errors = [{
											instancePath: instancePath + "/workflows",
											keyword: "type",
											params: { type: "array" }
										}];
										return false;
									}
								}
								var valid0 = _errs9 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.properties !== void 0) {
									let data7 = data.properties;
									const _errs12 = errors;
									if (errors === _errs12) {
										if (Array.isArray(data7)) {
											const len3 = data7.length;
											for (let i3 = 0; i3 < len3; i3++) {
												const _errs14 = errors;
												if (!validate49(data7[i3], {
													instancePath: instancePath + "/properties/" + i3,
													parentData: data7,
													parentDataProperty: i3,
													rootData
												})) {
													vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
													errors = vErrors.length;
												}
												if (!(_errs14 === errors)) break;
											}
										} else {
											validate203.errors = [{
												instancePath: instancePath + "/properties",
												keyword: "type",
												params: { type: "array" }
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
		} else {
			validate203.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate203.errors = vErrors;
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
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema6.properties, key0)) {
					validate21.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.$schema !== void 0) {
						const _errs2 = errors;
						if (typeof data.$schema !== "string") {
							validate21.errors = [{
								instancePath: instancePath + "/$schema",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.bomFormat !== void 0) {
							let data1 = data.bomFormat;
							const _errs4 = errors;
							if (typeof data1 !== "string") {
								validate21.errors = [{
									instancePath: instancePath + "/bomFormat",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							if (!(data1 === "CycloneDX")) {
								validate21.errors = [{
									instancePath: instancePath + "/bomFormat",
									keyword: "enum",
									params: { allowedValues: schema6.properties.bomFormat.enum }
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.specVersion !== void 0) {
								const _errs6 = errors;
								if (typeof data.specVersion !== "string") {
									validate21.errors = [{
										instancePath: instancePath + "/specVersion",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.serialNumber !== void 0) {
									let data3 = data.serialNumber;
									const _errs8 = errors;
									if (errors === _errs8) {
										if (typeof data3 === "string") {
											if (!pattern0.test(data3)) {
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
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.version !== void 0) {
										let data4 = data.version;
										const _errs10 = errors;
										if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
											validate21.errors = [{
												instancePath: instancePath + "/version",
												keyword: "type",
												params: { type: "integer" }
											}];
											return false;
										}
										if (errors === _errs10) {
											if (typeof data4 == "number") {
												if (data4 < 1 || isNaN(data4)) {
													validate21.errors = [{
														instancePath: instancePath + "/version",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 1
														}
													}];
													return false;
												}
											}
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.metadata !== void 0) {
											const _errs12 = errors;
											if (!validate22(data.metadata, {
												instancePath: instancePath + "/metadata",
												parentData: data,
												parentDataProperty: "metadata",
												rootData
											})) {
												vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.components !== void 0) {
												const _errs13 = errors;
												if (!Array.isArray(data.components)) {
													validate21.errors = [{
														instancePath: instancePath + "/components",
														keyword: "type",
														params: { type: "array" }
													}];
													return false;
												}
												var valid0 = _errs13 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.services !== void 0) {
													const _errs15 = errors;
													if (!Array.isArray(data.services)) {
														validate21.errors = [{
															instancePath: instancePath + "/services",
															keyword: "type",
															params: { type: "array" }
														}];
														return false;
													}
													var valid0 = _errs15 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.externalReferences !== void 0) {
														let data8 = data.externalReferences;
														const _errs17 = errors;
														if (errors === _errs17) {
															if (Array.isArray(data8)) {
																const len0 = data8.length;
																for (let i0 = 0; i0 < len0; i0++) {
																	const _errs19 = errors;
																	if (!validate69(data8[i0], {
																		instancePath: instancePath + "/externalReferences/" + i0,
																		parentData: data8,
																		parentDataProperty: i0,
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
																		errors = vErrors.length;
																	}
																	if (!(_errs19 === errors)) break;
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
														var valid0 = _errs17 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.dependencies !== void 0) {
															let data10 = data.dependencies;
															const _errs20 = errors;
															if (errors === _errs20) {
																if (Array.isArray(data10)) {
																	var valid2 = true;
																	const len1 = data10.length;
																	for (let i1 = 0; i1 < len1; i1++) {
																		const _errs22 = errors;
																		if (!validate181(data10[i1], {
																			instancePath: instancePath + "/dependencies/" + i1,
																			parentData: data10,
																			parentDataProperty: i1,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
																			errors = vErrors.length;
																		}
																		var valid2 = _errs22 === errors;
																		if (!valid2) break;
																	}
																	if (valid2) {
																		if (!distinct(data10)) {
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
															var valid0 = _errs20 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.compositions !== void 0) {
																let data12 = data.compositions;
																const _errs23 = errors;
																if (errors === _errs23) {
																	if (Array.isArray(data12)) {
																		var valid3 = true;
																		const len2 = data12.length;
																		for (let i2 = 0; i2 < len2; i2++) {
																			const _errs25 = errors;
																			if (!validate185(data12[i2], {
																				instancePath: instancePath + "/compositions/" + i2,
																				parentData: data12,
																				parentDataProperty: i2,
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
																				errors = vErrors.length;
																			}
																			var valid3 = _errs25 === errors;
																			if (!valid3) break;
																		}
																		if (valid3) {
																			if (!distinct(data12)) {
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
																var valid0 = _errs23 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.vulnerabilities !== void 0) {
																	const _errs26 = errors;
																	if (!Array.isArray(data.vulnerabilities)) {
																		validate21.errors = [{
																			instancePath: instancePath + "/vulnerabilities",
																			keyword: "type",
																			params: { type: "array" }
																		}];
																		return false;
																	}
																	var valid0 = _errs26 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.annotations !== void 0) {
																		let data15 = data.annotations;
																		const _errs28 = errors;
																		if (errors === _errs28) {
																			if (Array.isArray(data15)) {
																				var valid4 = true;
																				const len3 = data15.length;
																				for (let i3 = 0; i3 < len3; i3++) {
																					const _errs30 = errors;
																					if (!validate193(data15[i3], {
																						instancePath: instancePath + "/annotations/" + i3,
																						parentData: data15,
																						parentDataProperty: i3,
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
																						errors = vErrors.length;
																					}
																					var valid4 = _errs30 === errors;
																					if (!valid4) break;
																				}
																				if (valid4) {
																					if (!distinct(data15)) {
																						validate21.errors = [{
																							instancePath: instancePath + "/annotations",
																							keyword: "distinct",
																							params: {}
																						}];
																						return false;
																					}
																				}
																			} else {
																				validate21.errors = [{
																					instancePath: instancePath + "/annotations",
																					keyword: "type",
																					params: { type: "array" }
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs28 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.formulation !== void 0) {
																			let data17 = data.formulation;
																			const _errs31 = errors;
																			if (errors === _errs31) {
																				if (Array.isArray(data17)) {
																					var valid5 = true;
																					const len4 = data17.length;
																					for (let i4 = 0; i4 < len4; i4++) {
																						const _errs33 = errors;
																						if (!validate203(data17[i4], {
																							instancePath: instancePath + "/formulation/" + i4,
																							parentData: data17,
																							parentDataProperty: i4,
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
																							errors = vErrors.length;
																						}
																						var valid5 = _errs33 === errors;
																						if (!valid5) break;
																					}
																					if (valid5) {
																						if (!distinct(data17)) {
																							validate21.errors = [{
																								instancePath: instancePath + "/formulation",
																								keyword: "distinct",
																								params: {}
																							}];
																							return false;
																						}
																					}
																				} else {
																					validate21.errors = [{
																						instancePath: instancePath + "/formulation",
																						keyword: "type",
																						params: { type: "array" }
																					}];
																					return false;
																				}
																			}
																			var valid0 = _errs31 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.properties !== void 0) {
																				let data19 = data.properties;
																				const _errs34 = errors;
																				if (errors === _errs34) {
																					if (Array.isArray(data19)) {
																						const len5 = data19.length;
																						for (let i5 = 0; i5 < len5; i5++) {
																							const _errs36 = errors;
																							if (!validate49(data19[i5], {
																								instancePath: instancePath + "/properties/" + i5,
																								parentData: data19,
																								parentDataProperty: i5,
																								rootData
																							})) {
																								vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
																								errors = vErrors.length;
																							}
																							if (!(_errs36 === errors)) break;
																						}
																					} else {
																						validate21.errors = [{
																							instancePath: instancePath + "/properties",
																							keyword: "type",
																							params: { type: "array" }
																						}];
																						return false;
																					}
																				}
																				var valid0 = _errs34 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.signature !== void 0) {
																					const _errs37 = errors;
																					if (!validate138(data.signature, {
																						instancePath: instancePath + "/signature",
																						parentData: data,
																						parentDataProperty: "signature",
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
																						errors = vErrors.length;
																					}
																					var valid0 = _errs37 === errors;
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
const component = validate284;
const schema75 = {
	"type": "object",
	"required": ["type", "name"],
	"additionalProperties": false,
	"properties": {
		"type": {
			"type": "string",
			"enum": [
				"application",
				"framework",
				"library",
				"container",
				"platform",
				"operating-system",
				"device",
				"device-driver",
				"firmware",
				"file",
				"machine-learning-model",
				"data"
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
		"licenses": { "$ref": "#/definitions/licenseChoice" },
		"copyright": { "type": "string" },
		"cpe": { "type": "string" },
		"purl": { "type": "string" },
		"swid": { "$ref": "#/definitions/swid" },
		"modified": { "type": "boolean" },
		"pedigree": {
			"type": "object",
			"additionalProperties": false,
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
		"releaseNotes": { "$ref": "#/definitions/releaseNotes" },
		"modelCard": { "$ref": "#/definitions/modelCard" },
		"data": {
			"type": "array",
			"items": { "$ref": "#/definitions/componentData" }
		},
		"properties": {
			"type": "array",
			"items": { "$ref": "#/definitions/property" }
		},
		"signature": { "$ref": "#/definitions/signature" }
	}
};
function validate284(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name")) {
				validate284.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema75.properties, key0)) {
					validate284.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						let data0 = data.type;
						const _errs2 = errors;
						if (typeof data0 !== "string") {
							validate284.errors = [{
								instancePath: instancePath + "/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						if (!(data0 === "application" || data0 === "framework" || data0 === "library" || data0 === "container" || data0 === "platform" || data0 === "operating-system" || data0 === "device" || data0 === "device-driver" || data0 === "firmware" || data0 === "file" || data0 === "machine-learning-model" || data0 === "data")) {
							validate284.errors = [{
								instancePath: instancePath + "/type",
								keyword: "enum",
								params: { allowedValues: schema75.properties.type.enum }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data["mime-type"] !== void 0) {
							let data1 = data["mime-type"];
							const _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 === "string") {
									if (!pattern1.test(data1)) {
										validate284.errors = [{
											instancePath: instancePath + "/mime-type",
											keyword: "pattern",
											params: { pattern: "^[-+a-z0-9.]+/[-+a-z0-9.]+$" }
										}];
										return false;
									}
								} else {
									validate284.errors = [{
										instancePath: instancePath + "/mime-type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data["bom-ref"] !== void 0) {
								const _errs6 = errors;
								if (!validate24(data["bom-ref"], {
									instancePath: instancePath + "/bom-ref",
									parentData: data,
									parentDataProperty: "bom-ref",
									rootData
								})) {
									vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.supplier !== void 0) {
									const _errs7 = errors;
									if (!validate26(data.supplier, {
										instancePath: instancePath + "/supplier",
										parentData: data,
										parentDataProperty: "supplier",
										rootData
									})) {
										vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.author !== void 0) {
										const _errs8 = errors;
										if (typeof data.author !== "string") {
											validate284.errors = [{
												instancePath: instancePath + "/author",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.publisher !== void 0) {
											const _errs10 = errors;
											if (typeof data.publisher !== "string") {
												validate284.errors = [{
													instancePath: instancePath + "/publisher",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
											var valid0 = _errs10 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.group !== void 0) {
												const _errs12 = errors;
												if (typeof data.group !== "string") {
													validate284.errors = [{
														instancePath: instancePath + "/group",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
												var valid0 = _errs12 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.name !== void 0) {
													const _errs14 = errors;
													if (typeof data.name !== "string") {
														validate284.errors = [{
															instancePath: instancePath + "/name",
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
													var valid0 = _errs14 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.version !== void 0) {
														const _errs16 = errors;
														if (typeof data.version !== "string") {
															validate284.errors = [{
																instancePath: instancePath + "/version",
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
														var valid0 = _errs16 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.description !== void 0) {
															const _errs18 = errors;
															if (typeof data.description !== "string") {
																validate284.errors = [{
																	instancePath: instancePath + "/description",
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
															var valid0 = _errs18 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.scope !== void 0) {
																let data10 = data.scope;
																const _errs20 = errors;
																if (typeof data10 !== "string") {
																	validate284.errors = [{
																		instancePath: instancePath + "/scope",
																		keyword: "type",
																		params: { type: "string" }
																	}];
																	return false;
																}
																if (!(data10 === "required" || data10 === "optional" || data10 === "excluded")) {
																	validate284.errors = [{
																		instancePath: instancePath + "/scope",
																		keyword: "enum",
																		params: { allowedValues: schema75.properties.scope.enum }
																	}];
																	return false;
																}
																var valid0 = _errs20 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.hashes !== void 0) {
																	let data11 = data.hashes;
																	const _errs22 = errors;
																	if (errors === _errs22) {
																		if (Array.isArray(data11)) {
																			const len0 = data11.length;
																			for (let i0 = 0; i0 < len0; i0++) {
																				const _errs24 = errors;
																				if (!validate32(data11[i0], {
																					instancePath: instancePath + "/hashes/" + i0,
																					parentData: data11,
																					parentDataProperty: i0,
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
																					errors = vErrors.length;
																				}
																				if (!(_errs24 === errors)) break;
																			}
																		} else {
																			validate284.errors = [{
																				instancePath: instancePath + "/hashes",
																				keyword: "type",
																				params: { type: "array" }
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs22 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.licenses !== void 0) {
																		const _errs25 = errors;
																		if (!validate38(data.licenses, {
																			instancePath: instancePath + "/licenses",
																			parentData: data,
																			parentDataProperty: "licenses",
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
																			errors = vErrors.length;
																		}
																		var valid0 = _errs25 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.copyright !== void 0) {
																			const _errs26 = errors;
																			if (typeof data.copyright !== "string") {
																				validate284.errors = [{
																					instancePath: instancePath + "/copyright",
																					keyword: "type",
																					params: { type: "string" }
																				}];
																				return false;
																			}
																			var valid0 = _errs26 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.cpe !== void 0) {
																				const _errs28 = errors;
																				if (typeof data.cpe !== "string") {
																					validate284.errors = [{
																						instancePath: instancePath + "/cpe",
																						keyword: "type",
																						params: { type: "string" }
																					}];
																					return false;
																				}
																				var valid0 = _errs28 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.purl !== void 0) {
																					const _errs30 = errors;
																					if (typeof data.purl !== "string") {
																						validate284.errors = [{
																							instancePath: instancePath + "/purl",
																							keyword: "type",
																							params: { type: "string" }
																						}];
																						return false;
																					}
																					var valid0 = _errs30 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.swid !== void 0) {
																						const _errs32 = errors;
																						if (!validate54(data.swid, {
																							instancePath: instancePath + "/swid",
																							parentData: data,
																							parentDataProperty: "swid",
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
																							errors = vErrors.length;
																						}
																						var valid0 = _errs32 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.modified !== void 0) {
																							const _errs33 = errors;
																							if (typeof data.modified !== "boolean") {
																								validate284.errors = [{
																									instancePath: instancePath + "/modified",
																									keyword: "type",
																									params: { type: "boolean" }
																								}];
																								return false;
																							}
																							var valid0 = _errs33 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.pedigree !== void 0) {
																								let data19 = data.pedigree;
																								const _errs35 = errors;
																								if (errors === _errs35) {
																									if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
																										const _errs37 = errors;
																										for (const key1 in data19) if (!(key1 === "ancestors" || key1 === "descendants" || key1 === "variants" || key1 === "commits" || key1 === "patches" || key1 === "notes")) {
																											validate284.errors = [{
																												instancePath: instancePath + "/pedigree",
																												keyword: "additionalProperties",
																												params: { additionalProperty: key1 }
																											}];
																											return false;
																										}
																										if (_errs37 === errors) {
																											if (data19.ancestors !== void 0) {
																												let data20 = data19.ancestors;
																												const _errs38 = errors;
																												if (errors === _errs38) {
																													if (Array.isArray(data20)) {
																														const len1 = data20.length;
																														for (let i1 = 0; i1 < len1; i1++) {
																															const _errs40 = errors;
																															if (!validate23(data20[i1], {
																																instancePath: instancePath + "/pedigree/ancestors/" + i1,
																																parentData: data20,
																																parentDataProperty: i1,
																																rootData
																															})) {
																																vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
																																errors = vErrors.length;
																															}
																															if (!(_errs40 === errors)) break;
																														}
																													} else {
																														validate284.errors = [{
																															instancePath: instancePath + "/pedigree/ancestors",
																															keyword: "type",
																															params: { type: "array" }
																														}];
																														return false;
																													}
																												}
																												var valid2 = _errs38 === errors;
																											} else var valid2 = true;
																											if (valid2) {
																												if (data19.descendants !== void 0) {
																													let data22 = data19.descendants;
																													const _errs41 = errors;
																													if (errors === _errs41) {
																														if (Array.isArray(data22)) {
																															const len2 = data22.length;
																															for (let i2 = 0; i2 < len2; i2++) {
																																const _errs43 = errors;
																																if (!validate23(data22[i2], {
																																	instancePath: instancePath + "/pedigree/descendants/" + i2,
																																	parentData: data22,
																																	parentDataProperty: i2,
																																	rootData
																																})) {
																																	vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
																																	errors = vErrors.length;
																																}
																																if (!(_errs43 === errors)) break;
																															}
																														} else {
																															validate284.errors = [{
																																instancePath: instancePath + "/pedigree/descendants",
																																keyword: "type",
																																params: { type: "array" }
																															}];
																															return false;
																														}
																													}
																													var valid2 = _errs41 === errors;
																												} else var valid2 = true;
																												if (valid2) {
																													if (data19.variants !== void 0) {
																														let data24 = data19.variants;
																														const _errs44 = errors;
																														if (errors === _errs44) {
																															if (Array.isArray(data24)) {
																																const len3 = data24.length;
																																for (let i3 = 0; i3 < len3; i3++) {
																																	const _errs46 = errors;
																																	if (!validate23(data24[i3], {
																																		instancePath: instancePath + "/pedigree/variants/" + i3,
																																		parentData: data24,
																																		parentDataProperty: i3,
																																		rootData
																																	})) {
																																		vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
																																		errors = vErrors.length;
																																	}
																																	if (!(_errs46 === errors)) break;
																																}
																															} else {
																																validate284.errors = [{
																																	instancePath: instancePath + "/pedigree/variants",
																																	keyword: "type",
																																	params: { type: "array" }
																																}];
																																return false;
																															}
																														}
																														var valid2 = _errs44 === errors;
																													} else var valid2 = true;
																													if (valid2) {
																														if (data19.commits !== void 0) {
																															let data26 = data19.commits;
																															const _errs47 = errors;
																															if (errors === _errs47) {
																																if (Array.isArray(data26)) {
																																	const len4 = data26.length;
																																	for (let i4 = 0; i4 < len4; i4++) {
																																		const _errs49 = errors;
																																		if (!validate57(data26[i4], {
																																			instancePath: instancePath + "/pedigree/commits/" + i4,
																																			parentData: data26,
																																			parentDataProperty: i4,
																																			rootData
																																		})) {
																																			vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
																																			errors = vErrors.length;
																																		}
																																		if (!(_errs49 === errors)) break;
																																	}
																																} else {
																																	validate284.errors = [{
																																		instancePath: instancePath + "/pedigree/commits",
																																		keyword: "type",
																																		params: { type: "array" }
																																	}];
																																	return false;
																																}
																															}
																															var valid2 = _errs47 === errors;
																														} else var valid2 = true;
																														if (valid2) {
																															if (data19.patches !== void 0) {
																																let data28 = data19.patches;
																																const _errs50 = errors;
																																if (errors === _errs50) {
																																	if (Array.isArray(data28)) {
																																		const len5 = data28.length;
																																		for (let i5 = 0; i5 < len5; i5++) {
																																			const _errs52 = errors;
																																			if (!validate62(data28[i5], {
																																				instancePath: instancePath + "/pedigree/patches/" + i5,
																																				parentData: data28,
																																				parentDataProperty: i5,
																																				rootData
																																			})) {
																																				vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
																																				errors = vErrors.length;
																																			}
																																			if (!(_errs52 === errors)) break;
																																		}
																																	} else {
																																		validate284.errors = [{
																																			instancePath: instancePath + "/pedigree/patches",
																																			keyword: "type",
																																			params: { type: "array" }
																																		}];
																																		return false;
																																	}
																																}
																																var valid2 = _errs50 === errors;
																															} else var valid2 = true;
																															if (valid2) {
																																if (data19.notes !== void 0) {
																																	const _errs53 = errors;
																																	if (typeof data19.notes !== "string") {
																																		validate284.errors = [{
																																			instancePath: instancePath + "/pedigree/notes",
																																			keyword: "type",
																																			params: { type: "string" }
																																		}];
																																		return false;
																																	}
																																	var valid2 = _errs53 === errors;
																																} else var valid2 = true;
																															}
																														}
																													}
																												}
																											}
																										}
																									} else {
																										validate284.errors = [{
																											instancePath: instancePath + "/pedigree",
																											keyword: "type",
																											params: { type: "object" }
																										}];
																										return false;
																									}
																								}
																								var valid0 = _errs35 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.externalReferences !== void 0) {
																									let data31 = data.externalReferences;
																									const _errs55 = errors;
																									if (errors === _errs55) {
																										if (Array.isArray(data31)) {
																											const len6 = data31.length;
																											for (let i6 = 0; i6 < len6; i6++) {
																												const _errs57 = errors;
																												if (!validate69(data31[i6], {
																													instancePath: instancePath + "/externalReferences/" + i6,
																													parentData: data31,
																													parentDataProperty: i6,
																													rootData
																												})) {
																													vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
																													errors = vErrors.length;
																												}
																												if (!(_errs57 === errors)) break;
																											}
																										} else {
																											validate284.errors = [{
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
																											validate284.errors = [{
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
																											if (!validate78(data.evidence, {
																												instancePath: instancePath + "/evidence",
																												parentData: data,
																												parentDataProperty: "evidence",
																												rootData
																											})) {
																												vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
																												errors = vErrors.length;
																											}
																											var valid0 = _errs60 === errors;
																										} else var valid0 = true;
																										if (valid0) {
																											if (data.releaseNotes !== void 0) {
																												const _errs61 = errors;
																												if (!validate88(data.releaseNotes, {
																													instancePath: instancePath + "/releaseNotes",
																													parentData: data,
																													parentDataProperty: "releaseNotes",
																													rootData
																												})) {
																													vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
																													errors = vErrors.length;
																												}
																												var valid0 = _errs61 === errors;
																											} else var valid0 = true;
																											if (valid0) {
																												if (data.modelCard !== void 0) {
																													const _errs62 = errors;
																													if (!validate99(data.modelCard, {
																														instancePath: instancePath + "/modelCard",
																														parentData: data,
																														parentDataProperty: "modelCard",
																														rootData
																													})) {
																														vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
																														errors = vErrors.length;
																													}
																													var valid0 = _errs62 === errors;
																												} else var valid0 = true;
																												if (valid0) {
																													if (data.data !== void 0) {
																														let data37 = data.data;
																														const _errs63 = errors;
																														if (errors === _errs63) {
																															if (Array.isArray(data37)) {
																																const len7 = data37.length;
																																for (let i7 = 0; i7 < len7; i7++) {
																																	const _errs65 = errors;
																																	if (!validate101(data37[i7], {
																																		instancePath: instancePath + "/data/" + i7,
																																		parentData: data37,
																																		parentDataProperty: i7,
																																		rootData
																																	})) {
																																		vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
																																		errors = vErrors.length;
																																	}
																																	if (!(_errs65 === errors)) break;
																																}
																															} else {
																																validate284.errors = [{
																																	instancePath: instancePath + "/data",
																																	keyword: "type",
																																	params: { type: "array" }
																																}];
																																return false;
																															}
																														}
																														var valid0 = _errs63 === errors;
																													} else var valid0 = true;
																													if (valid0) {
																														if (data.properties !== void 0) {
																															let data39 = data.properties;
																															const _errs66 = errors;
																															if (errors === _errs66) {
																																if (Array.isArray(data39)) {
																																	const len8 = data39.length;
																																	for (let i8 = 0; i8 < len8; i8++) {
																																		const _errs68 = errors;
																																		if (!validate49(data39[i8], {
																																			instancePath: instancePath + "/properties/" + i8,
																																			parentData: data39,
																																			parentDataProperty: i8,
																																			rootData
																																		})) {
																																			vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
																																			errors = vErrors.length;
																																		}
																																		if (!(_errs68 === errors)) break;
																																	}
																																} else {
																																	validate284.errors = [{
																																		instancePath: instancePath + "/properties",
																																		keyword: "type",
																																		params: { type: "array" }
																																	}];
																																	return false;
																																}
																															}
																															var valid0 = _errs66 === errors;
																														} else var valid0 = true;
																														if (valid0) {
																															if (data.signature !== void 0) {
																																const _errs69 = errors;
																																if (!validate138(data.signature, {
																																	instancePath: instancePath + "/signature",
																																	parentData: data,
																																	parentDataProperty: "signature",
																																	rootData
																																})) {
																																	vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
																																	errors = vErrors.length;
																																}
																																var valid0 = _errs69 === errors;
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
							}
						}
					}
				}
			}
		} else {
			validate284.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate284.errors = vErrors;
	return errors === 0;
}
const service = validate302;
const schema76 = {
	"type": "object",
	"required": ["name"],
	"additionalProperties": false,
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
		"trustZone": { "type": "string" },
		"data": {
			"type": "array",
			"items": { "$ref": "#/definitions/serviceData" }
		},
		"licenses": { "$ref": "#/definitions/licenseChoice" },
		"externalReferences": {
			"type": "array",
			"items": { "$ref": "#/definitions/externalReference" }
		},
		"services": { "type": "array" },
		"releaseNotes": { "$ref": "#/definitions/releaseNotes" },
		"properties": {
			"type": "array",
			"items": { "$ref": "#/definitions/property" }
		},
		"signature": { "$ref": "#/definitions/signature" }
	}
};
function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name")) {
				validate302.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema76.properties, key0)) {
					validate302.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data["bom-ref"] !== void 0) {
						const _errs2 = errors;
						if (!validate24(data["bom-ref"], {
							instancePath: instancePath + "/bom-ref",
							parentData: data,
							parentDataProperty: "bom-ref",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.provider !== void 0) {
							const _errs3 = errors;
							if (!validate26(data.provider, {
								instancePath: instancePath + "/provider",
								parentData: data,
								parentDataProperty: "provider",
								rootData
							})) {
								vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.group !== void 0) {
								const _errs4 = errors;
								if (typeof data.group !== "string") {
									validate302.errors = [{
										instancePath: instancePath + "/group",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.name !== void 0) {
									const _errs6 = errors;
									if (typeof data.name !== "string") {
										validate302.errors = [{
											instancePath: instancePath + "/name",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.version !== void 0) {
										const _errs8 = errors;
										if (typeof data.version !== "string") {
											validate302.errors = [{
												instancePath: instancePath + "/version",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.description !== void 0) {
											const _errs10 = errors;
											if (typeof data.description !== "string") {
												validate302.errors = [{
													instancePath: instancePath + "/description",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
											var valid0 = _errs10 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.endpoints !== void 0) {
												let data6 = data.endpoints;
												const _errs12 = errors;
												if (errors === _errs12) {
													if (Array.isArray(data6)) {
														const len0 = data6.length;
														for (let i0 = 0; i0 < len0; i0++) {
															const _errs14 = errors;
															if (typeof data6[i0] !== "string") {
																validate302.errors = [{
																	instancePath: instancePath + "/endpoints/" + i0,
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
															if (!(_errs14 === errors)) break;
														}
													} else {
														validate302.errors = [{
															instancePath: instancePath + "/endpoints",
															keyword: "type",
															params: { type: "array" }
														}];
														return false;
													}
												}
												var valid0 = _errs12 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.authenticated !== void 0) {
													const _errs16 = errors;
													if (typeof data.authenticated !== "boolean") {
														validate302.errors = [{
															instancePath: instancePath + "/authenticated",
															keyword: "type",
															params: { type: "boolean" }
														}];
														return false;
													}
													var valid0 = _errs16 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data["x-trust-boundary"] !== void 0) {
														const _errs18 = errors;
														if (typeof data["x-trust-boundary"] !== "boolean") {
															validate302.errors = [{
																instancePath: instancePath + "/x-trust-boundary",
																keyword: "type",
																params: { type: "boolean" }
															}];
															return false;
														}
														var valid0 = _errs18 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.trustZone !== void 0) {
															const _errs20 = errors;
															if (typeof data.trustZone !== "string") {
																validate302.errors = [{
																	instancePath: instancePath + "/trustZone",
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
															var valid0 = _errs20 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.data !== void 0) {
																let data11 = data.data;
																const _errs22 = errors;
																if (errors === _errs22) {
																	if (Array.isArray(data11)) {
																		const len1 = data11.length;
																		for (let i1 = 0; i1 < len1; i1++) {
																			const _errs24 = errors;
																			if (!validate155(data11[i1], {
																				instancePath: instancePath + "/data/" + i1,
																				parentData: data11,
																				parentDataProperty: i1,
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
																				errors = vErrors.length;
																			}
																			if (!(_errs24 === errors)) break;
																		}
																	} else {
																		validate302.errors = [{
																			instancePath: instancePath + "/data",
																			keyword: "type",
																			params: { type: "array" }
																		}];
																		return false;
																	}
																}
																var valid0 = _errs22 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.licenses !== void 0) {
																	const _errs25 = errors;
																	if (!validate38(data.licenses, {
																		instancePath: instancePath + "/licenses",
																		parentData: data,
																		parentDataProperty: "licenses",
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
																		errors = vErrors.length;
																	}
																	var valid0 = _errs25 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.externalReferences !== void 0) {
																		let data14 = data.externalReferences;
																		const _errs26 = errors;
																		if (errors === _errs26) {
																			if (Array.isArray(data14)) {
																				const len2 = data14.length;
																				for (let i2 = 0; i2 < len2; i2++) {
																					const _errs28 = errors;
																					if (!validate69(data14[i2], {
																						instancePath: instancePath + "/externalReferences/" + i2,
																						parentData: data14,
																						parentDataProperty: i2,
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
																						errors = vErrors.length;
																					}
																					if (!(_errs28 === errors)) break;
																				}
																			} else {
																				validate302.errors = [{
																					instancePath: instancePath + "/externalReferences",
																					keyword: "type",
																					params: { type: "array" }
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs26 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.services !== void 0) {
																			const _errs29 = errors;
																			if (!Array.isArray(data.services)) {
																				validate302.errors = [{
																					instancePath: instancePath + "/services",
																					keyword: "type",
																					params: { type: "array" }
																				}];
																				return false;
																			}
																			var valid0 = _errs29 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.releaseNotes !== void 0) {
																				const _errs31 = errors;
																				if (!validate88(data.releaseNotes, {
																					instancePath: instancePath + "/releaseNotes",
																					parentData: data,
																					parentDataProperty: "releaseNotes",
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
																					errors = vErrors.length;
																				}
																				var valid0 = _errs31 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.properties !== void 0) {
																					let data18 = data.properties;
																					const _errs32 = errors;
																					if (errors === _errs32) {
																						if (Array.isArray(data18)) {
																							const len3 = data18.length;
																							for (let i3 = 0; i3 < len3; i3++) {
																								const _errs34 = errors;
																								if (!validate49(data18[i3], {
																									instancePath: instancePath + "/properties/" + i3,
																									parentData: data18,
																									parentDataProperty: i3,
																									rootData
																								})) {
																									vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
																									errors = vErrors.length;
																								}
																								if (!(_errs34 === errors)) break;
																							}
																						} else {
																							validate302.errors = [{
																								instancePath: instancePath + "/properties",
																								keyword: "type",
																								params: { type: "array" }
																							}];
																							return false;
																						}
																					}
																					var valid0 = _errs32 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.signature !== void 0) {
																						const _errs35 = errors;
																						if (!validate138(data.signature, {
																							instancePath: instancePath + "/signature",
																							parentData: data,
																							parentDataProperty: "signature",
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
																							errors = vErrors.length;
																						}
																						var valid0 = _errs35 === errors;
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
		} else {
			validate302.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate302.errors = vErrors;
	return errors === 0;
}
const vulnerability = validate311;
const schema77 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"bom-ref": { "$ref": "#/definitions/refType" },
		"id": { "type": "string" },
		"source": { "$ref": "#/definitions/vulnerabilitySource" },
		"references": {
			"type": "array",
			"items": {
				"type": "object",
				"required": ["id", "source"],
				"additionalProperties": false,
				"properties": {
					"id": { "type": "string" },
					"source": { "$ref": "#/definitions/vulnerabilitySource" }
				}
			}
		},
		"ratings": {
			"type": "array",
			"items": { "$ref": "#/definitions/rating" }
		},
		"cwes": {
			"type": "array",
			"items": { "$ref": "#/definitions/cwe" }
		},
		"description": { "type": "string" },
		"detail": { "type": "string" },
		"recommendation": { "type": "string" },
		"workaround": { "type": "string" },
		"proofOfConcept": {
			"type": "object",
			"properties": {
				"reproductionSteps": { "type": "string" },
				"environment": { "type": "string" },
				"supportingMaterial": {
					"type": "array",
					"items": { "$ref": "#/definitions/attachment" }
				}
			}
		},
		"advisories": {
			"type": "array",
			"items": { "$ref": "#/definitions/advisory" }
		},
		"created": {
			"type": "string",
			"format": "date-time"
		},
		"published": {
			"type": "string",
			"format": "date-time"
		},
		"updated": {
			"type": "string",
			"format": "date-time"
		},
		"rejected": {
			"type": "string",
			"format": "date-time"
		},
		"credits": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"organizations": {
					"type": "array",
					"items": { "$ref": "#/definitions/organizationalEntity" }
				},
				"individuals": {
					"type": "array",
					"items": { "$ref": "#/definitions/organizationalContact" }
				}
			}
		},
		"tools": { "oneOf": [{
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"components": {
					"type": "array",
					"items": { "$ref": "#/definitions/component" },
					"distinct": true
				},
				"services": {
					"type": "array",
					"items": { "$ref": "#/definitions/service" },
					"distinct": true
				}
			}
		}, {
			"type": "array",
			"items": { "$ref": "#/definitions/tool" }
		}] },
		"analysis": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"state": { "$ref": "#/definitions/impactAnalysisState" },
				"justification": { "$ref": "#/definitions/impactAnalysisJustification" },
				"response": {
					"type": "array",
					"items": {
						"type": "string",
						"enum": [
							"can_not_fix",
							"will_not_fix",
							"update",
							"rollback",
							"workaround_available"
						]
					}
				},
				"detail": { "type": "string" },
				"firstIssued": {
					"type": "string",
					"format": "date-time"
				},
				"lastUpdated": {
					"type": "string",
					"format": "date-time"
				}
			}
		},
		"affects": {
			"type": "array",
			"items": {
				"type": "object",
				"required": ["ref"],
				"additionalProperties": false,
				"properties": {
					"ref": { "anyOf": [{ "$ref": "#/definitions/refLinkType" }, { "$ref": "#/definitions/bomLinkElementType" }] },
					"versions": {
						"type": "array",
						"items": {
							"type": "object",
							"oneOf": [{ "required": ["version"] }, { "required": ["range"] }],
							"additionalProperties": false,
							"properties": {
								"version": { "$ref": "#/definitions/version" },
								"range": { "$ref": "#/definitions/range" },
								"status": { "$ref": "#/definitions/affectedStatus" }
							}
						}
					}
				}
			},
			"distinct": true
		},
		"properties": {
			"type": "array",
			"items": { "$ref": "#/definitions/property" }
		}
	}
};
function validate313(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "url" || key0 === "name")) {
			validate313.errors = [{
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}];
			return false;
		}
		if (data.url !== void 0) {
			if (typeof data.url !== "string") {
				validate313.errors = [{
					instancePath: instancePath + "/url",
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
					validate313.errors = [{
						instancePath: instancePath + "/name",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
		}
	} else {
		validate313.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate313.errors = vErrors;
	return true;
}
const schema80 = {
	"type": "string",
	"enum": [
		"critical",
		"high",
		"medium",
		"low",
		"info",
		"none",
		"unknown"
	]
};
function validate318(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate318.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	if (!(data === "critical" || data === "high" || data === "medium" || data === "low" || data === "info" || data === "none" || data === "unknown")) {
		validate318.errors = [{
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema80.enum }
		}];
		return false;
	}
	validate318.errors = vErrors;
	return true;
}
const schema81 = {
	"type": "string",
	"enum": [
		"CVSSv2",
		"CVSSv3",
		"CVSSv31",
		"CVSSv4",
		"OWASP",
		"SSVC",
		"other"
	]
};
function validate320(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate320.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	if (!(data === "CVSSv2" || data === "CVSSv3" || data === "CVSSv31" || data === "CVSSv4" || data === "OWASP" || data === "SSVC" || data === "other")) {
		validate320.errors = [{
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema81.enum }
		}];
		return false;
	}
	validate320.errors = vErrors;
	return true;
}
function validate316(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "source" || key0 === "score" || key0 === "severity" || key0 === "method" || key0 === "vector" || key0 === "justification")) {
				validate316.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.source !== void 0) {
					const _errs2 = errors;
					if (!validate313(data.source, {
						instancePath: instancePath + "/source",
						parentData: data,
						parentDataProperty: "source",
						rootData
					})) {
						vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.score !== void 0) {
						const _errs3 = errors;
						if (!(typeof data.score == "number")) {
							validate316.errors = [{
								instancePath: instancePath + "/score",
								keyword: "type",
								params: { type: "number" }
							}];
							return false;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.severity !== void 0) {
							const _errs5 = errors;
							if (!validate318(data.severity, {
								instancePath: instancePath + "/severity",
								parentData: data,
								parentDataProperty: "severity",
								rootData
							})) {
								vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.method !== void 0) {
								const _errs6 = errors;
								if (!validate320(data.method, {
									instancePath: instancePath + "/method",
									parentData: data,
									parentDataProperty: "method",
									rootData
								})) {
									vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.vector !== void 0) {
									const _errs7 = errors;
									if (typeof data.vector !== "string") {
										validate316.errors = [{
											instancePath: instancePath + "/vector",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.justification !== void 0) {
										const _errs9 = errors;
										if (typeof data.justification !== "string") {
											validate316.errors = [{
												instancePath: instancePath + "/justification",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate316.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate316.errors = vErrors;
	return errors === 0;
}
function validate323(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data))) {
		validate323.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "integer" }
		}];
		return false;
	}
	if (typeof data == "number") {
		if (data < 1 || isNaN(data)) {
			validate323.errors = [{
				instancePath,
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1
				}
			}];
			return false;
		}
	}
	validate323.errors = vErrors;
	return true;
}
function validate326(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.url === void 0 && (missing0 = "url")) {
			validate326.errors = [{
				instancePath,
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "title" || key0 === "url")) {
				validate326.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.title !== void 0) {
				if (typeof data.title !== "string") {
					validate326.errors = [{
						instancePath: instancePath + "/title",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.url !== void 0) {
					if (typeof data.url !== "string") {
						validate326.errors = [{
							instancePath: instancePath + "/url",
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
		validate326.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate326.errors = vErrors;
	return true;
}
const schema84 = {
	"type": "string",
	"enum": [
		"resolved",
		"resolved_with_pedigree",
		"exploitable",
		"in_triage",
		"false_positive",
		"not_affected"
	]
};
function validate333(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate333.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	if (!(data === "resolved" || data === "resolved_with_pedigree" || data === "exploitable" || data === "in_triage" || data === "false_positive" || data === "not_affected")) {
		validate333.errors = [{
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema84.enum }
		}];
		return false;
	}
	validate333.errors = vErrors;
	return true;
}
const schema85 = {
	"type": "string",
	"enum": [
		"code_not_present",
		"code_not_reachable",
		"requires_configuration",
		"requires_dependency",
		"requires_environment",
		"protected_by_compiler",
		"protected_at_runtime",
		"protected_at_perimeter",
		"protected_by_mitigating_control"
	]
};
function validate335(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate335.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	if (!(data === "code_not_present" || data === "code_not_reachable" || data === "requires_configuration" || data === "requires_dependency" || data === "requires_environment" || data === "protected_by_compiler" || data === "protected_at_runtime" || data === "protected_at_perimeter" || data === "protected_by_mitigating_control")) {
		validate335.errors = [{
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema85.enum }
		}];
		return false;
	}
	validate335.errors = vErrors;
	return true;
}
function validate339(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func5(data) > 1024) {
			validate339.errors = [{
				instancePath,
				keyword: "maxLength",
				params: { limit: 1024 }
			}];
			return false;
		} else if (func5(data) < 1) {
			validate339.errors = [{
				instancePath,
				keyword: "minLength",
				params: { limit: 1 }
			}];
			return false;
		}
	} else {
		validate339.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate339.errors = vErrors;
	return true;
}
function validate341(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func5(data) > 1024) {
			validate341.errors = [{
				instancePath,
				keyword: "maxLength",
				params: { limit: 1024 }
			}];
			return false;
		} else if (func5(data) < 1) {
			validate341.errors = [{
				instancePath,
				keyword: "minLength",
				params: { limit: 1 }
			}];
			return false;
		}
	} else {
		validate341.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate341.errors = vErrors;
	return true;
}
const schema88 = {
	"type": "string",
	"enum": [
		"affected",
		"unaffected",
		"unknown"
	]
};
function validate343(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate343.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	if (!(data === "affected" || data === "unaffected" || data === "unknown")) {
		validate343.errors = [{
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema88.enum }
		}];
		return false;
	}
	validate343.errors = vErrors;
	return true;
}
function validate311(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!func2.call(schema77.properties, key0)) {
				validate311.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data["bom-ref"] !== void 0) {
					const _errs2 = errors;
					if (!validate24(data["bom-ref"], {
						instancePath: instancePath + "/bom-ref",
						parentData: data,
						parentDataProperty: "bom-ref",
						rootData
					})) {
						vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.id !== void 0) {
						const _errs3 = errors;
						if (typeof data.id !== "string") {
							validate311.errors = [{
								instancePath: instancePath + "/id",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.source !== void 0) {
							const _errs5 = errors;
							if (!validate313(data.source, {
								instancePath: instancePath + "/source",
								parentData: data,
								parentDataProperty: "source",
								rootData
							})) {
								vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.references !== void 0) {
								let data3 = data.references;
								const _errs6 = errors;
								if (errors === _errs6) {
									if (Array.isArray(data3)) {
										const len0 = data3.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let data4 = data3[i0];
											const _errs8 = errors;
											if (errors === _errs8) {
												if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
													let missing0;
													if (data4.id === void 0 && (missing0 = "id") || data4.source === void 0 && (missing0 = "source")) {
														validate311.errors = [{
															instancePath: instancePath + "/references/" + i0,
															keyword: "required",
															params: { missingProperty: missing0 }
														}];
														return false;
													} else {
														const _errs10 = errors;
														for (const key1 in data4) if (!(key1 === "id" || key1 === "source")) {
															validate311.errors = [{
																instancePath: instancePath + "/references/" + i0,
																keyword: "additionalProperties",
																params: { additionalProperty: key1 }
															}];
															return false;
														}
														if (_errs10 === errors) {
															if (data4.id !== void 0) {
																const _errs11 = errors;
																if (typeof data4.id !== "string") {
																	validate311.errors = [{
																		instancePath: instancePath + "/references/" + i0 + "/id",
																		keyword: "type",
																		params: { type: "string" }
																	}];
																	return false;
																}
																var valid2 = _errs11 === errors;
															} else var valid2 = true;
															if (valid2) {
																if (data4.source !== void 0) {
																	const _errs13 = errors;
																	if (!validate313(data4.source, {
																		instancePath: instancePath + "/references/" + i0 + "/source",
																		parentData: data4,
																		parentDataProperty: "source",
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
																		errors = vErrors.length;
																	}
																	var valid2 = _errs13 === errors;
																} else var valid2 = true;
															}
														}
													}
												} else {
													validate311.errors = [{
														instancePath: instancePath + "/references/" + i0,
														keyword: "type",
														params: { type: "object" }
													}];
													return false;
												}
											}
											if (!(_errs8 === errors)) break;
										}
									} else {
										validate311.errors = [{
											instancePath: instancePath + "/references",
											keyword: "type",
											params: { type: "array" }
										}];
										return false;
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.ratings !== void 0) {
									let data7 = data.ratings;
									const _errs14 = errors;
									if (errors === _errs14) {
										if (Array.isArray(data7)) {
											const len1 = data7.length;
											for (let i1 = 0; i1 < len1; i1++) {
												const _errs16 = errors;
												if (!validate316(data7[i1], {
													instancePath: instancePath + "/ratings/" + i1,
													parentData: data7,
													parentDataProperty: i1,
													rootData
												})) {
													vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
													errors = vErrors.length;
												}
												if (!(_errs16 === errors)) break;
											}
										} else {
											validate311.errors = [{
												instancePath: instancePath + "/ratings",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
									}
									var valid0 = _errs14 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.cwes !== void 0) {
										let data9 = data.cwes;
										const _errs17 = errors;
										if (errors === _errs17) {
											if (Array.isArray(data9)) {
												const len2 = data9.length;
												for (let i2 = 0; i2 < len2; i2++) {
													const _errs19 = errors;
													if (!validate323(data9[i2], {
														instancePath: instancePath + "/cwes/" + i2,
														parentData: data9,
														parentDataProperty: i2,
														rootData
													})) {
														vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
														errors = vErrors.length;
													}
													if (!(_errs19 === errors)) break;
												}
											} else {
												validate311.errors = [{
													instancePath: instancePath + "/cwes",
													keyword: "type",
													params: { type: "array" }
												}];
												return false;
											}
										}
										var valid0 = _errs17 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.description !== void 0) {
											const _errs20 = errors;
											if (typeof data.description !== "string") {
												validate311.errors = [{
													instancePath: instancePath + "/description",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
											var valid0 = _errs20 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.detail !== void 0) {
												const _errs22 = errors;
												if (typeof data.detail !== "string") {
													validate311.errors = [{
														instancePath: instancePath + "/detail",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
												var valid0 = _errs22 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.recommendation !== void 0) {
													const _errs24 = errors;
													if (typeof data.recommendation !== "string") {
														validate311.errors = [{
															instancePath: instancePath + "/recommendation",
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
													var valid0 = _errs24 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.workaround !== void 0) {
														const _errs26 = errors;
														if (typeof data.workaround !== "string") {
															validate311.errors = [{
																instancePath: instancePath + "/workaround",
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
														var valid0 = _errs26 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.proofOfConcept !== void 0) {
															let data15 = data.proofOfConcept;
															const _errs28 = errors;
															if (errors === _errs28) {
																if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
																	if (data15.reproductionSteps !== void 0) {
																		const _errs30 = errors;
																		if (typeof data15.reproductionSteps !== "string") {
																			validate311.errors = [{
																				instancePath: instancePath + "/proofOfConcept/reproductionSteps",
																				keyword: "type",
																				params: { type: "string" }
																			}];
																			return false;
																		}
																		var valid5 = _errs30 === errors;
																	} else var valid5 = true;
																	if (valid5) {
																		if (data15.environment !== void 0) {
																			const _errs32 = errors;
																			if (typeof data15.environment !== "string") {
																				validate311.errors = [{
																					instancePath: instancePath + "/proofOfConcept/environment",
																					keyword: "type",
																					params: { type: "string" }
																				}];
																				return false;
																			}
																			var valid5 = _errs32 === errors;
																		} else var valid5 = true;
																		if (valid5) {
																			if (data15.supportingMaterial !== void 0) {
																				let data18 = data15.supportingMaterial;
																				const _errs34 = errors;
																				if (errors === _errs34) {
																					if (Array.isArray(data18)) {
																						const len3 = data18.length;
																						for (let i3 = 0; i3 < len3; i3++) {
																							const _errs36 = errors;
																							if (!validate41(data18[i3], {
																								instancePath: instancePath + "/proofOfConcept/supportingMaterial/" + i3,
																								parentData: data18,
																								parentDataProperty: i3,
																								rootData
																							})) {
																								vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
																								errors = vErrors.length;
																							}
																							if (!(_errs36 === errors)) break;
																						}
																					} else {
																						validate311.errors = [{
																							instancePath: instancePath + "/proofOfConcept/supportingMaterial",
																							keyword: "type",
																							params: { type: "array" }
																						}];
																						return false;
																					}
																				}
																				var valid5 = _errs34 === errors;
																			} else var valid5 = true;
																		}
																	}
																} else {
																	validate311.errors = [{
																		instancePath: instancePath + "/proofOfConcept",
																		keyword: "type",
																		params: { type: "object" }
																	}];
																	return false;
																}
															}
															var valid0 = _errs28 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.advisories !== void 0) {
																let data20 = data.advisories;
																const _errs37 = errors;
																if (errors === _errs37) {
																	if (Array.isArray(data20)) {
																		const len4 = data20.length;
																		for (let i4 = 0; i4 < len4; i4++) {
																			const _errs39 = errors;
																			if (!validate326(data20[i4], {
																				instancePath: instancePath + "/advisories/" + i4,
																				parentData: data20,
																				parentDataProperty: i4,
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
																				errors = vErrors.length;
																			}
																			if (!(_errs39 === errors)) break;
																		}
																	} else {
																		validate311.errors = [{
																			instancePath: instancePath + "/advisories",
																			keyword: "type",
																			params: { type: "array" }
																		}];
																		return false;
																	}
																}
																var valid0 = _errs37 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.created !== void 0) {
																	let data22 = data.created;
																	const _errs40 = errors;
																	if (errors === _errs40) {
																		if (errors === _errs40) {
																			if (typeof data22 === "string") {
																				if (!formats0(data22)) {
																					validate311.errors = [{
																						instancePath: instancePath + "/created",
																						keyword: "format",
																						params: { format: "date-time" }
																					}];
																					return false;
																				}
																			} else {
																				validate311.errors = [{
																					instancePath: instancePath + "/created",
																					keyword: "type",
																					params: { type: "string" }
																				}];
																				return false;
																			}
																		}
																	}
																	var valid0 = _errs40 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.published !== void 0) {
																		let data23 = data.published;
																		const _errs42 = errors;
																		if (errors === _errs42) {
																			if (errors === _errs42) {
																				if (typeof data23 === "string") {
																					if (!formats0(data23)) {
																						validate311.errors = [{
																							instancePath: instancePath + "/published",
																							keyword: "format",
																							params: { format: "date-time" }
																						}];
																						return false;
																					}
																				} else {
																					validate311.errors = [{
																						instancePath: instancePath + "/published",
																						keyword: "type",
																						params: { type: "string" }
																					}];
																					return false;
																				}
																			}
																		}
																		var valid0 = _errs42 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.updated !== void 0) {
																			let data24 = data.updated;
																			const _errs44 = errors;
																			if (errors === _errs44) {
																				if (errors === _errs44) {
																					if (typeof data24 === "string") {
																						if (!formats0(data24)) {
																							validate311.errors = [{
																								instancePath: instancePath + "/updated",
																								keyword: "format",
																								params: { format: "date-time" }
																							}];
																							return false;
																						}
																					} else {
																						validate311.errors = [{
																							instancePath: instancePath + "/updated",
																							keyword: "type",
																							params: { type: "string" }
																						}];
																						return false;
																					}
																				}
																			}
																			var valid0 = _errs44 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.rejected !== void 0) {
																				let data25 = data.rejected;
																				const _errs46 = errors;
																				if (errors === _errs46) {
																					if (errors === _errs46) {
																						if (typeof data25 === "string") {
																							if (!formats0(data25)) {
																								validate311.errors = [{
																									instancePath: instancePath + "/rejected",
																									keyword: "format",
																									params: { format: "date-time" }
																								}];
																								return false;
																							}
																						} else {
																							validate311.errors = [{
																								instancePath: instancePath + "/rejected",
																								keyword: "type",
																								params: { type: "string" }
																							}];
																							return false;
																						}
																					}
																				}
																				var valid0 = _errs46 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.credits !== void 0) {
																					let data26 = data.credits;
																					const _errs48 = errors;
																					if (errors === _errs48) {
																						if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
																							const _errs50 = errors;
																							for (const key2 in data26) if (!(key2 === "organizations" || key2 === "individuals")) {
																								validate311.errors = [{
																									instancePath: instancePath + "/credits",
																									keyword: "additionalProperties",
																									params: { additionalProperty: key2 }
																								}];
																								return false;
																							}
																							if (_errs50 === errors) {
																								if (data26.organizations !== void 0) {
																									let data27 = data26.organizations;
																									const _errs51 = errors;
																									if (errors === _errs51) {
																										if (Array.isArray(data27)) {
																											const len5 = data27.length;
																											for (let i5 = 0; i5 < len5; i5++) {
																												const _errs53 = errors;
																												if (!validate26(data27[i5], {
																													instancePath: instancePath + "/credits/organizations/" + i5,
																													parentData: data27,
																													parentDataProperty: i5,
																													rootData
																												})) {
																													vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
																													errors = vErrors.length;
																												}
																												if (!(_errs53 === errors)) break;
																											}
																										} else {
																											validate311.errors = [{
																												instancePath: instancePath + "/credits/organizations",
																												keyword: "type",
																												params: { type: "array" }
																											}];
																											return false;
																										}
																									}
																									var valid8 = _errs51 === errors;
																								} else var valid8 = true;
																								if (valid8) {
																									if (data26.individuals !== void 0) {
																										let data29 = data26.individuals;
																										const _errs54 = errors;
																										if (errors === _errs54) {
																											if (Array.isArray(data29)) {
																												const len6 = data29.length;
																												for (let i6 = 0; i6 < len6; i6++) {
																													const _errs56 = errors;
																													if (!validate28(data29[i6], {
																														instancePath: instancePath + "/credits/individuals/" + i6,
																														parentData: data29,
																														parentDataProperty: i6,
																														rootData
																													})) {
																														vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
																														errors = vErrors.length;
																													}
																													if (!(_errs56 === errors)) break;
																												}
																											} else {
																												validate311.errors = [{
																													instancePath: instancePath + "/credits/individuals",
																													keyword: "type",
																													params: { type: "array" }
																												}];
																												return false;
																											}
																										}
																										var valid8 = _errs54 === errors;
																									} else var valid8 = true;
																								}
																							}
																						} else {
																							validate311.errors = [{
																								instancePath: instancePath + "/credits",
																								keyword: "type",
																								params: { type: "object" }
																							}];
																							return false;
																						}
																					}
																					var valid0 = _errs48 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.tools !== void 0) {
																						let data31 = data.tools;
																						const _errs57 = errors;
																						const _errs58 = errors;
																						let valid11 = false;
																						let passing0 = null;
																						const _errs59 = errors;
																						if (errors === _errs59) {
																							if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
																								const _errs61 = errors;
																								for (const key3 in data31) if (!(key3 === "components" || key3 === "services")) {
																									const err0 = {
																										instancePath: instancePath + "/tools",
																										keyword: "additionalProperties",
																										params: { additionalProperty: key3 }
																									};
																									if (vErrors === null) vErrors = [err0];
																									else vErrors.push(err0);
																									errors++;
																									break;
																								}
																								if (_errs61 === errors) {
																									if (data31.components !== void 0) {
																										let data32 = data31.components;
																										const _errs62 = errors;
																										if (errors === _errs62) {
																											if (Array.isArray(data32)) {
																												var valid13 = true;
																												const len7 = data32.length;
																												for (let i7 = 0; i7 < len7; i7++) {
																													const _errs64 = errors;
																													if (!validate23(data32[i7], {
																														instancePath: instancePath + "/tools/components/" + i7,
																														parentData: data32,
																														parentDataProperty: i7,
																														rootData
																													})) {
																														vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
																														errors = vErrors.length;
																													}
																													var valid13 = _errs64 === errors;
																													if (!valid13) break;
																												}
																												if (valid13) {
																													if (!distinct(data32)) {
																														const err1 = {
																															instancePath: instancePath + "/tools/components",
																															keyword: "distinct",
																															params: {}
																														};
																														if (vErrors === null) vErrors = [err1];
																														else vErrors.push(err1);
																														errors++;
																													}
																												}
																											} else {
																												const err2 = {
																													instancePath: instancePath + "/tools/components",
																													keyword: "type",
																													params: { type: "array" }
																												};
																												if (vErrors === null) vErrors = [err2];
																												else vErrors.push(err2);
																												errors++;
																											}
																										}
																										var valid12 = _errs62 === errors;
																									} else var valid12 = true;
																									if (valid12) {
																										if (data31.services !== void 0) {
																											let data34 = data31.services;
																											const _errs65 = errors;
																											if (errors === _errs65) {
																												if (Array.isArray(data34)) {
																													var valid14 = true;
																													const len8 = data34.length;
																													for (let i8 = 0; i8 < len8; i8++) {
																														const _errs67 = errors;
																														if (!validate152(data34[i8], {
																															instancePath: instancePath + "/tools/services/" + i8,
																															parentData: data34,
																															parentDataProperty: i8,
																															rootData
																														})) {
																															vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
																															errors = vErrors.length;
																														}
																														var valid14 = _errs67 === errors;
																														if (!valid14) break;
																													}
																													if (valid14) {
																														if (!distinct(data34)) {
																															const err3 = {
																																instancePath: instancePath + "/tools/services",
																																keyword: "distinct",
																																params: {}
																															};
																															if (vErrors === null) vErrors = [err3];
																															else vErrors.push(err3);
																															errors++;
																														}
																													}
																												} else {
																													const err4 = {
																														instancePath: instancePath + "/tools/services",
																														keyword: "type",
																														params: { type: "array" }
																													};
																													if (vErrors === null) vErrors = [err4];
																													else vErrors.push(err4);
																													errors++;
																												}
																											}
																											var valid12 = _errs65 === errors;
																										} else var valid12 = true;
																									}
																								}
																							} else {
																								const err5 = {
																									instancePath: instancePath + "/tools",
																									keyword: "type",
																									params: { type: "object" }
																								};
																								if (vErrors === null) vErrors = [err5];
																								else vErrors.push(err5);
																								errors++;
																							}
																						}
																						var _valid0 = _errs59 === errors;
																						if (_valid0) {
																							valid11 = true;
																							passing0 = 0;
																						}
																						const _errs68 = errors;
																						if (errors === _errs68) {
																							if (Array.isArray(data31)) {
																								const len9 = data31.length;
																								for (let i9 = 0; i9 < len9; i9++) {
																									const _errs70 = errors;
																									if (!validate169(data31[i9], {
																										instancePath: instancePath + "/tools/" + i9,
																										parentData: data31,
																										parentDataProperty: i9,
																										rootData
																									})) {
																										vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
																										errors = vErrors.length;
																									}
																									if (!(_errs70 === errors)) break;
																								}
																							} else {
																								const err6 = {
																									instancePath: instancePath + "/tools",
																									keyword: "type",
																									params: { type: "array" }
																								};
																								if (vErrors === null) vErrors = [err6];
																								else vErrors.push(err6);
																								errors++;
																							}
																						}
																						var _valid0 = _errs68 === errors;
																						if (_valid0 && valid11) {
																							valid11 = false;
																							passing0 = [passing0, 1];
																						} else if (_valid0) {
																							valid11 = true;
																							passing0 = 1;
																						}
																						if (!valid11) {
																							const err7 = {
																								instancePath: instancePath + "/tools",
																								keyword: "oneOf",
																								params: { passingSchemas: passing0 }
																							};
																							if (vErrors === null) vErrors = [err7];
																							else vErrors.push(err7);
																							errors++;
																							validate311.errors = vErrors;
																							return false;
																						} else {
																							errors = _errs58;
																							if (vErrors !== null) {
																								if (_errs58) vErrors.length = _errs58;
																								else vErrors = null;
																							}
																						}
																						var valid0 = _errs57 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.analysis !== void 0) {
																							let data37 = data.analysis;
																							const _errs71 = errors;
																							if (errors === _errs71) {
																								if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
																									const _errs73 = errors;
																									for (const key4 in data37) if (!(key4 === "state" || key4 === "justification" || key4 === "response" || key4 === "detail" || key4 === "firstIssued" || key4 === "lastUpdated")) {
																										validate311.errors = [{
																											instancePath: instancePath + "/analysis",
																											keyword: "additionalProperties",
																											params: { additionalProperty: key4 }
																										}];
																										return false;
																									}
																									if (_errs73 === errors) {
																										if (data37.state !== void 0) {
																											const _errs74 = errors;
																											if (!validate333(data37.state, {
																												instancePath: instancePath + "/analysis/state",
																												parentData: data37,
																												parentDataProperty: "state",
																												rootData
																											})) {
																												vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
																												errors = vErrors.length;
																											}
																											var valid16 = _errs74 === errors;
																										} else var valid16 = true;
																										if (valid16) {
																											if (data37.justification !== void 0) {
																												const _errs75 = errors;
																												if (!validate335(data37.justification, {
																													instancePath: instancePath + "/analysis/justification",
																													parentData: data37,
																													parentDataProperty: "justification",
																													rootData
																												})) {
																													vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
																													errors = vErrors.length;
																												}
																												var valid16 = _errs75 === errors;
																											} else var valid16 = true;
																											if (valid16) {
																												if (data37.response !== void 0) {
																													let data40 = data37.response;
																													const _errs76 = errors;
																													if (errors === _errs76) {
																														if (Array.isArray(data40)) {
																															const len10 = data40.length;
																															for (let i10 = 0; i10 < len10; i10++) {
																																let data41 = data40[i10];
																																const _errs78 = errors;
																																if (typeof data41 !== "string") {
																																	validate311.errors = [{
																																		instancePath: instancePath + "/analysis/response/" + i10,
																																		keyword: "type",
																																		params: { type: "string" }
																																	}];
																																	return false;
																																}
																																if (!(data41 === "can_not_fix" || data41 === "will_not_fix" || data41 === "update" || data41 === "rollback" || data41 === "workaround_available")) {
																																	validate311.errors = [{
																																		instancePath: instancePath + "/analysis/response/" + i10,
																																		keyword: "enum",
																																		params: { allowedValues: schema77.properties.analysis.properties.response.items.enum }
																																	}];
																																	return false;
																																}
																																if (!(_errs78 === errors)) break;
																															}
																														} else {
																															validate311.errors = [{
																																instancePath: instancePath + "/analysis/response",
																																keyword: "type",
																																params: { type: "array" }
																															}];
																															return false;
																														}
																													}
																													var valid16 = _errs76 === errors;
																												} else var valid16 = true;
																												if (valid16) {
																													if (data37.detail !== void 0) {
																														const _errs80 = errors;
																														if (typeof data37.detail !== "string") {
																															validate311.errors = [{
																																instancePath: instancePath + "/analysis/detail",
																																keyword: "type",
																																params: { type: "string" }
																															}];
																															return false;
																														}
																														var valid16 = _errs80 === errors;
																													} else var valid16 = true;
																													if (valid16) {
																														if (data37.firstIssued !== void 0) {
																															let data43 = data37.firstIssued;
																															const _errs82 = errors;
																															if (errors === _errs82) {
																																if (errors === _errs82) {
																																	if (typeof data43 === "string") {
																																		if (!formats0(data43)) {
																																			validate311.errors = [{
																																				instancePath: instancePath + "/analysis/firstIssued",
																																				keyword: "format",
																																				params: { format: "date-time" }
																																			}];
																																			return false;
																																		}
																																	} else {
																																		validate311.errors = [{
																																			instancePath: instancePath + "/analysis/firstIssued",
																																			keyword: "type",
																																			params: { type: "string" }
																																		}];
																																		return false;
																																	}
																																}
																															}
																															var valid16 = _errs82 === errors;
																														} else var valid16 = true;
																														if (valid16) {
																															if (data37.lastUpdated !== void 0) {
																																let data44 = data37.lastUpdated;
																																const _errs84 = errors;
																																if (errors === _errs84) {
																																	if (errors === _errs84) {
																																		if (typeof data44 === "string") {
																																			if (!formats0(data44)) {
																																				validate311.errors = [{
																																					instancePath: instancePath + "/analysis/lastUpdated",
																																					keyword: "format",
																																					params: { format: "date-time" }
																																				}];
																																				return false;
																																			}
																																		} else {
																																			validate311.errors = [{
																																				instancePath: instancePath + "/analysis/lastUpdated",
																																				keyword: "type",
																																				params: { type: "string" }
																																			}];
																																			return false;
																																		}
																																	}
																																}
																																var valid16 = _errs84 === errors;
																															} else var valid16 = true;
																														}
																													}
																												}
																											}
																										}
																									}
																								} else {
																									validate311.errors = [{
																										instancePath: instancePath + "/analysis",
																										keyword: "type",
																										params: { type: "object" }
																									}];
																									return false;
																								}
																							}
																							var valid0 = _errs71 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.affects !== void 0) {
																								let data45 = data.affects;
																								const _errs86 = errors;
																								if (errors === _errs86) {
																									if (Array.isArray(data45)) {
																										var valid18 = true;
																										const len11 = data45.length;
																										for (let i11 = 0; i11 < len11; i11++) {
																											let data46 = data45[i11];
																											const _errs88 = errors;
																											if (errors === _errs88) {
																												if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
																													let missing1;
																													if (data46.ref === void 0 && (missing1 = "ref")) {
																														validate311.errors = [{
																															instancePath: instancePath + "/affects/" + i11,
																															keyword: "required",
																															params: { missingProperty: missing1 }
																														}];
																														return false;
																													} else {
																														const _errs90 = errors;
																														for (const key5 in data46) if (!(key5 === "ref" || key5 === "versions")) {
																															validate311.errors = [{
																																instancePath: instancePath + "/affects/" + i11,
																																keyword: "additionalProperties",
																																params: { additionalProperty: key5 }
																															}];
																															return false;
																														}
																														if (_errs90 === errors) {
																															if (data46.ref !== void 0) {
																																let data47 = data46.ref;
																																const _errs91 = errors;
																																const _errs92 = errors;
																																let valid20 = false;
																																const _errs93 = errors;
																																if (!validate79(data47, {
																																	instancePath: instancePath + "/affects/" + i11 + "/ref",
																																	parentData: data46,
																																	parentDataProperty: "ref",
																																	rootData
																																})) {
																																	vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
																																	errors = vErrors.length;
																																}
																																var _valid1 = _errs93 === errors;
																																valid20 = valid20 || _valid1;
																																if (!valid20) {
																																	const _errs94 = errors;
																																	if (!validate73(data47, {
																																		instancePath: instancePath + "/affects/" + i11 + "/ref",
																																		parentData: data46,
																																		parentDataProperty: "ref",
																																		rootData
																																	})) {
																																		vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
																																		errors = vErrors.length;
																																	}
																																	var _valid1 = _errs94 === errors;
																																	valid20 = valid20 || _valid1;
																																}
																																if (!valid20) {
																																	const err8 = {
																																		instancePath: instancePath + "/affects/" + i11 + "/ref",
																																		keyword: "anyOf",
																																		params: {}
																																	};
																																	if (vErrors === null) vErrors = [err8];
																																	else vErrors.push(err8);
																																	errors++;
																																	validate311.errors = vErrors;
																																	return false;
																																} else {
																																	errors = _errs92;
																																	if (vErrors !== null) {
																																		if (_errs92) vErrors.length = _errs92;
																																		else vErrors = null;
																																	}
																																}
																																var valid19 = _errs91 === errors;
																															} else var valid19 = true;
																															if (valid19) {
																																if (data46.versions !== void 0) {
																																	let data48 = data46.versions;
																																	const _errs95 = errors;
																																	if (errors === _errs95) {
																																		if (Array.isArray(data48)) {
																																			const len12 = data48.length;
																																			for (let i12 = 0; i12 < len12; i12++) {
																																				let data49 = data48[i12];
																																				const _errs97 = errors;
																																				const _errs99 = errors;
																																				let valid22 = false;
																																				let passing1 = null;
																																				const _errs100 = errors;
																																				if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
																																					let missing2;
																																					if (data49.version === void 0 && (missing2 = "version")) {
																																						const err9 = {
																																							instancePath: instancePath + "/affects/" + i11 + "/versions/" + i12,
																																							keyword: "required",
																																							params: { missingProperty: missing2 }
																																						};
																																						if (vErrors === null) vErrors = [err9];
																																						else vErrors.push(err9);
																																						errors++;
																																					}
																																				}
																																				var _valid2 = _errs100 === errors;
																																				if (_valid2) {
																																					valid22 = true;
																																					passing1 = 0;
																																				}
																																				const _errs101 = errors;
																																				if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
																																					let missing3;
																																					if (data49.range === void 0 && (missing3 = "range")) {
																																						const err10 = {
																																							instancePath: instancePath + "/affects/" + i11 + "/versions/" + i12,
																																							keyword: "required",
																																							params: { missingProperty: missing3 }
																																						};
																																						if (vErrors === null) vErrors = [err10];
																																						else vErrors.push(err10);
																																						errors++;
																																					}
																																				}
																																				var _valid2 = _errs101 === errors;
																																				if (_valid2 && valid22) {
																																					valid22 = false;
																																					passing1 = [passing1, 1];
																																				} else if (_valid2) {
																																					valid22 = true;
																																					passing1 = 1;
																																				}
																																				if (!valid22) {
																																					const err11 = {
																																						instancePath: instancePath + "/affects/" + i11 + "/versions/" + i12,
																																						keyword: "oneOf",
																																						params: { passingSchemas: passing1 }
																																					};
																																					if (vErrors === null) vErrors = [err11];
																																					else vErrors.push(err11);
																																					errors++;
																																					validate311.errors = vErrors;
																																					return false;
																																				} else {
																																					errors = _errs99;
																																					if (vErrors !== null) {
																																						if (_errs99) vErrors.length = _errs99;
																																						else vErrors = null;
																																					}
																																				}
																																				if (errors === _errs97) {
																																					if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
																																						const _errs102 = errors;
																																						for (const key6 in data49) if (!(key6 === "version" || key6 === "range" || key6 === "status")) {
																																							validate311.errors = [{
																																								instancePath: instancePath + "/affects/" + i11 + "/versions/" + i12,
																																								keyword: "additionalProperties",
																																								params: { additionalProperty: key6 }
																																							}];
																																							return false;
																																						}
																																						if (_errs102 === errors) {
																																							if (data49.version !== void 0) {
																																								const _errs103 = errors;
																																								if (!validate339(data49.version, {
																																									instancePath: instancePath + "/affects/" + i11 + "/versions/" + i12 + "/version",
																																									parentData: data49,
																																									parentDataProperty: "version",
																																									rootData
																																								})) {
																																									vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors);
																																									errors = vErrors.length;
																																								}
																																								var valid23 = _errs103 === errors;
																																							} else var valid23 = true;
																																							if (valid23) {
																																								if (data49.range !== void 0) {
																																									const _errs104 = errors;
																																									if (!validate341(data49.range, {
																																										instancePath: instancePath + "/affects/" + i11 + "/versions/" + i12 + "/range",
																																										parentData: data49,
																																										parentDataProperty: "range",
																																										rootData
																																									})) {
																																										vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
																																										errors = vErrors.length;
																																									}
																																									var valid23 = _errs104 === errors;
																																								} else var valid23 = true;
																																								if (valid23) {
																																									if (data49.status !== void 0) {
																																										const _errs105 = errors;
																																										if (!validate343(data49.status, {
																																											instancePath: instancePath + "/affects/" + i11 + "/versions/" + i12 + "/status",
																																											parentData: data49,
																																											parentDataProperty: "status",
																																											rootData
																																										})) {
																																											vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
																																											errors = vErrors.length;
																																										}
																																										var valid23 = _errs105 === errors;
																																									} else var valid23 = true;
																																								}
																																							}
																																						}
																																					} else {
																																						validate311.errors = [{
																																							instancePath: instancePath + "/affects/" + i11 + "/versions/" + i12,
																																							keyword: "type",
																																							params: { type: "object" }
																																						}];
																																						return false;
																																					}
																																				}
																																				if (!(_errs97 === errors)) break;
																																			}
																																		} else {
																																			validate311.errors = [{
																																				instancePath: instancePath + "/affects/" + i11 + "/versions",
																																				keyword: "type",
																																				params: { type: "array" }
																																			}];
																																			return false;
																																		}
																																	}
																																	var valid19 = _errs95 === errors;
																																} else var valid19 = true;
																															}
																														}
																													}
																												} else {
																													validate311.errors = [{
																														instancePath: instancePath + "/affects/" + i11,
																														keyword: "type",
																														params: { type: "object" }
																													}];
																													return false;
																												}
																											}
																											var valid18 = _errs88 === errors;
																											if (!valid18) break;
																										}
																										if (valid18) {
																											if (!distinct(data45)) {
																												validate311.errors = [{
																													instancePath: instancePath + "/affects",
																													keyword: "distinct",
																													params: {}
																												}];
																												return false;
																											}
																										}
																									} else {
																										validate311.errors = [{
																											instancePath: instancePath + "/affects",
																											keyword: "type",
																											params: { type: "array" }
																										}];
																										return false;
																									}
																								}
																								var valid0 = _errs86 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.properties !== void 0) {
																									let data53 = data.properties;
																									const _errs106 = errors;
																									if (errors === _errs106) {
																										if (Array.isArray(data53)) {
																											const len13 = data53.length;
																											for (let i13 = 0; i13 < len13; i13++) {
																												const _errs108 = errors;
																												if (!validate49(data53[i13], {
																													instancePath: instancePath + "/properties/" + i13,
																													parentData: data53,
																													parentDataProperty: i13,
																													rootData
																												})) {
																													vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
																													errors = vErrors.length;
																												}
																												if (!(_errs108 === errors)) break;
																											}
																										} else {
																											validate311.errors = [{
																												instancePath: instancePath + "/properties",
																												keyword: "type",
																												params: { type: "array" }
																											}];
																											return false;
																										}
																									}
																									var valid0 = _errs106 === errors;
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
			validate311.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate311.errors = vErrors;
	return errors === 0;
}
export { component, document, service, vulnerability };
