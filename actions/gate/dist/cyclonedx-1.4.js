import { n as distinct } from "./cyclonedx-distinct.js";
import { n as formats, t as codePoints } from "./cyclonedx-formats.js";
// triage/finding/generated/cyclonedx-1.4.js
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
		"version": { "type": "integer" },
		"metadata": { "$ref": "#/definitions/metadata" },
		"components": { "type": "array" },
		"services": { "type": "array" },
		"externalReferences": {
			"type": "array",
			"additionalItems": false,
			"items": { "$ref": "#/definitions/externalReference" }
		},
		"dependencies": {
			"type": "array",
			"additionalItems": false,
			"items": { "$ref": "#/definitions/dependency" },
			"distinct": true
		},
		"compositions": {
			"type": "array",
			"additionalItems": false,
			"items": { "$ref": "#/definitions/compositions" },
			"distinct": true
		},
		"vulnerabilities": { "type": "array" },
		"signature": { "$ref": "#/definitions/signature" }
	},
	"definitions": {
		"refType": { "type": "string" },
		"metadata": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"timestamp": {
					"type": "string",
					"format": "date-time"
				},
				"tools": {
					"type": "array",
					"additionalItems": false,
					"items": { "$ref": "#/definitions/tool" }
				},
				"authors": {
					"type": "array",
					"additionalItems": false,
					"items": { "$ref": "#/definitions/organizationalContact" }
				},
				"component": { "$ref": "#/definitions/component" },
				"manufacture": { "$ref": "#/definitions/organizationalEntity" },
				"supplier": { "$ref": "#/definitions/organizationalEntity" },
				"licenses": {
					"type": "array",
					"additionalItems": false,
					"items": { "$ref": "#/definitions/licenseChoice" }
				},
				"properties": {
					"type": "array",
					"additionalItems": false,
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
					"additionalItems": false,
					"items": { "$ref": "#/definitions/hash" }
				},
				"externalReferences": {
					"type": "array",
					"additionalItems": false,
					"items": { "$ref": "#/definitions/externalReference" }
				}
			}
		},
		"organizationalEntity": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"name": { "type": "string" },
				"url": {
					"type": "array",
					"items": { "type": "string" }
				},
				"contact": {
					"type": "array",
					"additionalItems": false,
					"items": { "$ref": "#/definitions/organizationalContact" }
				}
			}
		},
		"organizationalContact": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
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
					"additionalItems": false,
					"items": { "$ref": "#/definitions/hash" }
				},
				"licenses": {
					"type": "array",
					"additionalItems": false,
					"items": { "$ref": "#/definitions/licenseChoice" }
				},
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
							"additionalItems": false,
							"items": { "$ref": "#/definitions/component" }
						},
						"descendants": {
							"type": "array",
							"additionalItems": false,
							"items": { "$ref": "#/definitions/component" }
						},
						"variants": {
							"type": "array",
							"additionalItems": false,
							"items": { "$ref": "#/definitions/component" }
						},
						"commits": {
							"type": "array",
							"additionalItems": false,
							"items": { "$ref": "#/definitions/commit" }
						},
						"patches": {
							"type": "array",
							"additionalItems": false,
							"items": { "$ref": "#/definitions/patch" }
						},
						"notes": { "type": "string" }
					}
				},
				"externalReferences": {
					"type": "array",
					"additionalItems": false,
					"items": { "$ref": "#/definitions/externalReference" }
				},
				"components": {
					"type": "array",
					"additionalItems": false,
					"items": { "$ref": "#/definitions/component" },
					"distinct": true
				},
				"evidence": { "$ref": "#/definitions/componentEvidence" },
				"releaseNotes": { "$ref": "#/definitions/releaseNotes" },
				"properties": {
					"type": "array",
					"additionalItems": false,
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
			"additionalProperties": false,
			"properties": {
				"license": { "$ref": "#/definitions/license" },
				"expression": { "type": "string" }
			},
			"oneOf": [{ "required": ["license"] }, { "required": ["expression"] }]
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
					"additionalItems": false,
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
						"release-notes",
						"other"
					]
				},
				"hashes": {
					"type": "array",
					"additionalItems": false,
					"items": { "$ref": "#/definitions/hash" }
				}
			}
		},
		"dependency": {
			"type": "object",
			"required": ["ref"],
			"additionalProperties": false,
			"properties": {
				"ref": { "$ref": "#/definitions/refType" },
				"dependsOn": {
					"type": "array",
					"additionalItems": false,
					"items": { "$ref": "#/definitions/refType" },
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
				"data": {
					"type": "array",
					"additionalItems": false,
					"items": { "$ref": "#/definitions/dataClassification" }
				},
				"licenses": {
					"type": "array",
					"additionalItems": false,
					"items": { "$ref": "#/definitions/licenseChoice" }
				},
				"externalReferences": {
					"type": "array",
					"additionalItems": false,
					"items": { "$ref": "#/definitions/externalReference" }
				},
				"services": {
					"type": "array",
					"additionalItems": false,
					"items": { "$ref": "#/definitions/service" },
					"distinct": true
				},
				"releaseNotes": { "$ref": "#/definitions/releaseNotes" },
				"properties": {
					"type": "array",
					"additionalItems": false,
					"items": { "$ref": "#/definitions/property" }
				},
				"signature": { "$ref": "#/definitions/signature" }
			}
		},
		"dataClassification": {
			"type": "object",
			"required": ["flow", "classification"],
			"additionalProperties": false,
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
			"additionalProperties": false,
			"properties": { "text": { "type": "string" } }
		},
		"componentEvidence": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"licenses": {
					"type": "array",
					"additionalItems": false,
					"items": { "$ref": "#/definitions/licenseChoice" }
				},
				"copyright": {
					"type": "array",
					"additionalItems": false,
					"items": { "$ref": "#/definitions/copyright" }
				}
			}
		},
		"compositions": {
			"type": "object",
			"required": ["aggregate"],
			"additionalProperties": false,
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
					"additionalItems": false,
					"items": { "$ref": "#/definitions/issue" }
				},
				"notes": {
					"type": "array",
					"additionalItems": false,
					"items": { "$ref": "#/definitions/note" }
				},
				"properties": {
					"type": "array",
					"additionalItems": false,
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
				"OWASP",
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
					"additionalItems": false,
					"items": {
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
					"additionalItems": false,
					"items": { "$ref": "#/definitions/rating" }
				},
				"cwes": {
					"type": "array",
					"additionalItems": false,
					"items": { "$ref": "#/definitions/cwe" }
				},
				"description": { "type": "string" },
				"detail": { "type": "string" },
				"recommendation": { "type": "string" },
				"advisories": {
					"type": "array",
					"additionalItems": false,
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
				"credits": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"organizations": {
							"type": "array",
							"additionalItems": false,
							"items": { "$ref": "#/definitions/organizationalEntity" }
						},
						"individuals": {
							"type": "array",
							"additionalItems": false,
							"items": { "$ref": "#/definitions/organizationalContact" }
						}
					}
				},
				"tools": {
					"type": "array",
					"additionalItems": false,
					"items": { "$ref": "#/definitions/tool" }
				},
				"analysis": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"state": { "$ref": "#/definitions/impactAnalysisState" },
						"justification": { "$ref": "#/definitions/impactAnalysisJustification" },
						"response": {
							"type": "array",
							"additionalItems": false,
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
						"detail": { "type": "string" }
					}
				},
				"affects": {
					"type": "array",
					"additionalItems": false,
					"items": {
						"required": ["ref"],
						"additionalProperties": false,
						"properties": {
							"ref": { "$ref": "#/definitions/refType" },
							"versions": {
								"type": "array",
								"additionalItems": false,
								"items": {
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
					"additionalItems": false,
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
					"additionalItems": false,
					"items": { "$ref": "#/definitions/hash" }
				},
				"licenses": {
					"type": "array",
					"additionalItems": false,
					"items": { "$ref": "#/definitions/licenseChoice" }
				},
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
							"additionalItems": false,
							"items": { "$ref": "#/definitions/component" }
						},
						"descendants": {
							"type": "array",
							"additionalItems": false,
							"items": { "$ref": "#/definitions/component" }
						},
						"variants": {
							"type": "array",
							"additionalItems": false,
							"items": { "$ref": "#/definitions/component" }
						},
						"commits": {
							"type": "array",
							"additionalItems": false,
							"items": { "$ref": "#/definitions/commit" }
						},
						"patches": {
							"type": "array",
							"additionalItems": false,
							"items": { "$ref": "#/definitions/patch" }
						},
						"notes": { "type": "string" }
					}
				},
				"externalReferences": {
					"type": "array",
					"additionalItems": false,
					"items": { "$ref": "#/definitions/externalReference" }
				},
				"components": { "type": "array" },
				"evidence": { "$ref": "#/definitions/componentEvidence" },
				"releaseNotes": { "$ref": "#/definitions/releaseNotes" },
				"properties": {
					"type": "array",
					"additionalItems": false,
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
				"data": {
					"type": "array",
					"additionalItems": false,
					"items": { "$ref": "#/definitions/dataClassification" }
				},
				"licenses": {
					"type": "array",
					"additionalItems": false,
					"items": { "$ref": "#/definitions/licenseChoice" }
				},
				"externalReferences": {
					"type": "array",
					"additionalItems": false,
					"items": { "$ref": "#/definitions/externalReference" }
				},
				"services": { "type": "array" },
				"releaseNotes": { "$ref": "#/definitions/releaseNotes" },
				"properties": {
					"type": "array",
					"additionalItems": false,
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
					"additionalItems": false,
					"items": {
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
					"additionalItems": false,
					"items": { "$ref": "#/definitions/rating" }
				},
				"cwes": {
					"type": "array",
					"additionalItems": false,
					"items": { "$ref": "#/definitions/cwe" }
				},
				"description": { "type": "string" },
				"detail": { "type": "string" },
				"recommendation": { "type": "string" },
				"advisories": {
					"type": "array",
					"additionalItems": false,
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
				"credits": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"organizations": {
							"type": "array",
							"additionalItems": false,
							"items": { "$ref": "#/definitions/organizationalEntity" }
						},
						"individuals": {
							"type": "array",
							"additionalItems": false,
							"items": { "$ref": "#/definitions/organizationalContact" }
						}
					}
				},
				"tools": {
					"type": "array",
					"additionalItems": false,
					"items": { "$ref": "#/definitions/tool" }
				},
				"analysis": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"state": { "$ref": "#/definitions/impactAnalysisState" },
						"justification": { "$ref": "#/definitions/impactAnalysisJustification" },
						"response": {
							"type": "array",
							"additionalItems": false,
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
						"detail": { "type": "string" }
					}
				},
				"affects": {
					"type": "array",
					"additionalItems": false,
					"items": {
						"required": ["ref"],
						"additionalProperties": false,
						"properties": {
							"ref": { "$ref": "#/definitions/refType" },
							"versions": {
								"type": "array",
								"additionalItems": false,
								"items": {
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
					"additionalItems": false,
					"items": { "$ref": "#/definitions/property" }
				}
			}
		}
	}
};
const func2 = Object.prototype.hasOwnProperty;
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
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "alg" || key0 === "content")) {
					validate24.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.alg !== void 0) {
						const _errs2 = errors;
						if (!validate25(data.alg, {
							instancePath: instancePath + "/alg",
							parentData: data,
							parentDataProperty: "alg",
							rootData
						})) {
							vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.content !== void 0) {
							const _errs3 = errors;
							if (!validate27(data.content, {
								instancePath: instancePath + "/content",
								parentData: data,
								parentDataProperty: "content",
								rootData
							})) {
								vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
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
const schema12 = {
	"type": "object",
	"required": ["url", "type"],
	"additionalProperties": false,
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
				"release-notes",
				"other"
			]
		},
		"hashes": {
			"type": "array",
			"additionalItems": false,
			"items": { "$ref": "#/definitions/hash" }
		}
	}
};
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.url === void 0 && (missing0 = "url") || data.type === void 0 && (missing0 = "type")) {
				validate30.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "url" || key0 === "comment" || key0 === "type" || key0 === "hashes")) {
					validate30.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.url !== void 0) {
						const _errs2 = errors;
						if (typeof data.url !== "string") {
							validate30.errors = [{
								instancePath: instancePath + "/url",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.comment !== void 0) {
							const _errs4 = errors;
							if (typeof data.comment !== "string") {
								validate30.errors = [{
									instancePath: instancePath + "/comment",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.type !== void 0) {
								let data2 = data.type;
								const _errs6 = errors;
								if (typeof data2 !== "string") {
									validate30.errors = [{
										instancePath: instancePath + "/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								if (!(data2 === "vcs" || data2 === "issue-tracker" || data2 === "website" || data2 === "advisories" || data2 === "bom" || data2 === "mailing-list" || data2 === "social" || data2 === "chat" || data2 === "documentation" || data2 === "support" || data2 === "distribution" || data2 === "license" || data2 === "build-meta" || data2 === "build-system" || data2 === "release-notes" || data2 === "other")) {
									validate30.errors = [{
										instancePath: instancePath + "/type",
										keyword: "enum",
										params: { allowedValues: schema12.properties.type.enum }
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
												if (!validate24(data3[i0], {
													instancePath: instancePath + "/hashes/" + i0,
													parentData: data3,
													parentDataProperty: i0,
													rootData
												})) {
													vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
													errors = vErrors.length;
												}
												if (!(_errs10 === errors)) break;
											}
										} else {
											validate30.errors = [{
												instancePath: instancePath + "/hashes",
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
				}
			}
		} else {
			validate30.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate30.errors = vErrors;
	return errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "vendor" || key0 === "name" || key0 === "version" || key0 === "hashes" || key0 === "externalReferences")) {
				validate23.errors = [{
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
						validate23.errors = [{
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
							validate23.errors = [{
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
								validate23.errors = [{
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
											if (!validate24(data3[i0], {
												instancePath: instancePath + "/hashes/" + i0,
												parentData: data3,
												parentDataProperty: i0,
												rootData
											})) {
												vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
												errors = vErrors.length;
											}
											if (!(_errs10 === errors)) break;
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
												if (!validate30(data5[i1], {
													instancePath: instancePath + "/externalReferences/" + i1,
													parentData: data5,
													parentDataProperty: i1,
													rootData
												})) {
													vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
													errors = vErrors.length;
												}
												if (!(_errs13 === errors)) break;
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
									var valid0 = _errs11 === errors;
								} else var valid0 = true;
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
const formats2 = formats["idn-email"];
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "name" || key0 === "email" || key0 === "phone")) {
			validate34.errors = [{
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}];
			return false;
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				validate34.errors = [{
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
					if (!formats2(data1)) {
						validate34.errors = [{
							instancePath: instancePath + "/email",
							keyword: "format",
							params: { format: "idn-email" }
						}];
						return false;
					}
				} else {
					validate34.errors = [{
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
						validate34.errors = [{
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
		validate34.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate34.errors = vErrors;
	return true;
}
const schema14 = {
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
			"additionalItems": false,
			"items": { "$ref": "#/definitions/hash" }
		},
		"licenses": {
			"type": "array",
			"additionalItems": false,
			"items": { "$ref": "#/definitions/licenseChoice" }
		},
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
					"additionalItems": false,
					"items": { "$ref": "#/definitions/component" }
				},
				"descendants": {
					"type": "array",
					"additionalItems": false,
					"items": { "$ref": "#/definitions/component" }
				},
				"variants": {
					"type": "array",
					"additionalItems": false,
					"items": { "$ref": "#/definitions/component" }
				},
				"commits": {
					"type": "array",
					"additionalItems": false,
					"items": { "$ref": "#/definitions/commit" }
				},
				"patches": {
					"type": "array",
					"additionalItems": false,
					"items": { "$ref": "#/definitions/patch" }
				},
				"notes": { "type": "string" }
			}
		},
		"externalReferences": {
			"type": "array",
			"additionalItems": false,
			"items": { "$ref": "#/definitions/externalReference" }
		},
		"components": {
			"type": "array",
			"additionalItems": false,
			"items": { "$ref": "#/definitions/component" },
			"distinct": true
		},
		"evidence": { "$ref": "#/definitions/componentEvidence" },
		"releaseNotes": { "$ref": "#/definitions/releaseNotes" },
		"properties": {
			"type": "array",
			"additionalItems": false,
			"items": { "$ref": "#/definitions/property" }
		},
		"signature": { "$ref": "#/definitions/signature" }
	}
};
const pattern2 = /* @__PURE__ */ new RegExp("^[-+a-z0-9.]+/[-+a-z0-9.]+$", "u");
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate37.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate37.errors = vErrors;
	return true;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "name" || key0 === "url" || key0 === "contact")) {
				validate39.errors = [{
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
						validate39.errors = [{
							instancePath: instancePath + "/name",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.url !== void 0) {
						let data1 = data.url;
						const _errs4 = errors;
						if (errors === _errs4) {
							if (Array.isArray(data1)) {
								const len0 = data1.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs6 = errors;
									if (typeof data1[i0] !== "string") {
										validate39.errors = [{
											instancePath: instancePath + "/url/" + i0,
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									if (!(_errs6 === errors)) break;
								}
							} else {
								validate39.errors = [{
									instancePath: instancePath + "/url",
									keyword: "type",
									params: { type: "array" }
								}];
								return false;
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.contact !== void 0) {
							let data3 = data.contact;
							const _errs8 = errors;
							if (errors === _errs8) {
								if (Array.isArray(data3)) {
									const len1 = data3.length;
									for (let i1 = 0; i1 < len1; i1++) {
										const _errs10 = errors;
										if (!validate34(data3[i1], {
											instancePath: instancePath + "/contact/" + i1,
											parentData: data3,
											parentDataProperty: i1,
											rootData
										})) {
											vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
											errors = vErrors.length;
										}
										if (!(_errs10 === errors)) break;
									}
								} else {
									validate39.errors = [{
										instancePath: instancePath + "/contact",
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
const formats4 = formats["spdx-license"];
const schema19 = {
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
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.content === void 0 && (missing0 = "content")) {
			validate45.errors = [{
				instancePath,
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "contentType" || key0 === "encoding" || key0 === "content")) {
				validate45.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.contentType !== void 0) {
				if (typeof data.contentType !== "string") {
					validate45.errors = [{
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
						validate45.errors = [{
							instancePath: instancePath + "/encoding",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					if (!(data1 === "base64")) {
						validate45.errors = [{
							instancePath: instancePath + "/encoding",
							keyword: "enum",
							params: { allowedValues: schema19.properties.encoding.enum }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.content !== void 0) {
						if (typeof data.content !== "string") {
							validate45.errors = [{
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
		validate45.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate45.errors = vErrors;
	return true;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		validate44.errors = vErrors;
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
			for (const key0 in data) if (!(key0 === "id" || key0 === "name" || key0 === "text" || key0 === "url")) {
				validate44.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs4 === errors) {
				if (data.id !== void 0) {
					let data0 = data.id;
					const _errs5 = errors;
					if (errors === _errs5) {
						if (errors === _errs5) {
							if (typeof data0 === "string") {
								if (!formats4(data0)) {
									validate44.errors = [{
										instancePath: instancePath + "/id",
										keyword: "format",
										params: { format: "spdx-license" }
									}];
									return false;
								}
							} else {
								validate44.errors = [{
									instancePath: instancePath + "/id",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
						}
					}
					var valid1 = _errs5 === errors;
				} else var valid1 = true;
				if (valid1) {
					if (data.name !== void 0) {
						const _errs7 = errors;
						if (typeof data.name !== "string") {
							validate44.errors = [{
								instancePath: instancePath + "/name",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid1 = _errs7 === errors;
					} else var valid1 = true;
					if (valid1) {
						if (data.text !== void 0) {
							const _errs9 = errors;
							if (!validate45(data.text, {
								instancePath: instancePath + "/text",
								parentData: data,
								parentDataProperty: "text",
								rootData
							})) {
								vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
								errors = vErrors.length;
							}
							var valid1 = _errs9 === errors;
						} else var valid1 = true;
						if (valid1) {
							if (data.url !== void 0) {
								const _errs10 = errors;
								if (typeof data.url !== "string") {
									validate44.errors = [{
										instancePath: instancePath + "/url",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid1 = _errs10 === errors;
							} else var valid1 = true;
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
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		validate43.errors = vErrors;
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
			for (const key0 in data) if (!(key0 === "license" || key0 === "expression")) {
				validate43.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs4 === errors) {
				if (data.license !== void 0) {
					const _errs5 = errors;
					if (!validate44(data.license, {
						instancePath: instancePath + "/license",
						parentData: data,
						parentDataProperty: "license",
						rootData
					})) {
						vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
						errors = vErrors.length;
					}
					var valid1 = _errs5 === errors;
				} else var valid1 = true;
				if (valid1) {
					if (data.expression !== void 0) {
						const _errs6 = errors;
						if (typeof data.expression !== "string") {
							validate43.errors = [{
								instancePath: instancePath + "/expression",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid1 = _errs6 === errors;
					} else var valid1 = true;
				}
			}
		} else {
			validate43.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate43.errors = vErrors;
	return errors === 0;
}
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.tagId === void 0 && (missing0 = "tagId") || data.name === void 0 && (missing0 = "name")) {
				validate49.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "tagId" || key0 === "name" || key0 === "version" || key0 === "tagVersion" || key0 === "patch" || key0 === "text" || key0 === "url")) {
					validate49.errors = [{
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
							validate49.errors = [{
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
								validate49.errors = [{
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
									validate49.errors = [{
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
										validate49.errors = [{
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
											validate49.errors = [{
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
											if (!validate45(data.text, {
												instancePath: instancePath + "/text",
												parentData: data,
												parentDataProperty: "text",
												rootData
											})) {
												vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.url !== void 0) {
												const _errs13 = errors;
												if (typeof data.url !== "string") {
													validate49.errors = [{
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
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "timestamp" || key0 === "name" || key0 === "email")) {
			validate53.errors = [{
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
					validate53.errors = [{
						instancePath: instancePath + "/timestamp",
						keyword: "format",
						params: { format: "date-time" }
					}];
					return false;
				}
			} else {
				validate53.errors = [{
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
					validate53.errors = [{
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
							validate53.errors = [{
								instancePath: instancePath + "/email",
								keyword: "format",
								params: { format: "idn-email" }
							}];
							return false;
						}
					} else {
						validate53.errors = [{
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
		validate53.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate53.errors = vErrors;
	return true;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "uid" || key0 === "url" || key0 === "author" || key0 === "committer" || key0 === "message")) {
				validate52.errors = [{
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
						validate52.errors = [{
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
							validate52.errors = [{
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
							if (!validate53(data.author, {
								instancePath: instancePath + "/author",
								parentData: data,
								parentDataProperty: "author",
								rootData
							})) {
								vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.committer !== void 0) {
								const _errs7 = errors;
								if (!validate53(data.committer, {
									instancePath: instancePath + "/committer",
									parentData: data,
									parentDataProperty: "committer",
									rootData
								})) {
									vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.message !== void 0) {
									const _errs8 = errors;
									if (typeof data.message !== "string") {
										validate52.errors = [{
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
const schema23 = {
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
			"additionalItems": false,
			"items": { "$ref": "#/definitions/issue" }
		}
	}
};
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "text" || key0 === "url")) {
				validate58.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.text !== void 0) {
					const _errs2 = errors;
					if (!validate45(data.text, {
						instancePath: instancePath + "/text",
						parentData: data,
						parentDataProperty: "text",
						rootData
					})) {
						vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.url !== void 0) {
						const _errs3 = errors;
						if (typeof data.url !== "string") {
							validate58.errors = [{
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
			validate58.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate58.errors = vErrors;
	return errors === 0;
}
const schema25 = {
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
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type")) {
			validate61.errors = [{
				instancePath,
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "type" || key0 === "id" || key0 === "name" || key0 === "description" || key0 === "source" || key0 === "references")) {
				validate61.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.type !== void 0) {
				let data0 = data.type;
				if (typeof data0 !== "string") {
					validate61.errors = [{
						instancePath: instancePath + "/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				if (!(data0 === "defect" || data0 === "enhancement" || data0 === "security")) {
					validate61.errors = [{
						instancePath: instancePath + "/type",
						keyword: "enum",
						params: { allowedValues: schema25.properties.type.enum }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.id !== void 0) {
					if (typeof data.id !== "string") {
						validate61.errors = [{
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
							validate61.errors = [{
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
								validate61.errors = [{
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
										validate61.errors = [{
											instancePath: instancePath + "/source",
											keyword: "additionalProperties",
											params: { additionalProperty: key1 }
										}];
										return false;
									}
									if (data4.name !== void 0) {
										if (typeof data4.name !== "string") {
											validate61.errors = [{
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
												validate61.errors = [{
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
									validate61.errors = [{
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
											validate61.errors = [{
												instancePath: instancePath + "/references/" + i0,
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
									} else {
										validate61.errors = [{
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
		validate61.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate61.errors = vErrors;
	return true;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type")) {
				validate57.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "diff" || key0 === "resolves")) {
					validate57.errors = [{
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
							validate57.errors = [{
								instancePath: instancePath + "/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						if (!(data0 === "unofficial" || data0 === "monkey" || data0 === "backport" || data0 === "cherry-pick")) {
							validate57.errors = [{
								instancePath: instancePath + "/type",
								keyword: "enum",
								params: { allowedValues: schema23.properties.type.enum }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.diff !== void 0) {
							const _errs4 = errors;
							if (!validate58(data.diff, {
								instancePath: instancePath + "/diff",
								parentData: data,
								parentDataProperty: "diff",
								rootData
							})) {
								vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
											if (!validate61(data2[i0], {
												instancePath: instancePath + "/resolves/" + i0,
												parentData: data2,
												parentDataProperty: i0,
												rootData
											})) {
												vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
												errors = vErrors.length;
											}
											if (!(_errs7 === errors)) break;
										}
									} else {
										validate57.errors = [{
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
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.text === void 0 && (missing0 = "text")) {
			validate67.errors = [{
				instancePath,
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "text")) {
				validate67.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.text !== void 0) {
				if (typeof data.text !== "string") {
					validate67.errors = [{
						instancePath: instancePath + "/text",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
			}
		}
	} else {
		validate67.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate67.errors = vErrors;
	return true;
}
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "licenses" || key0 === "copyright")) {
				validate65.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.licenses !== void 0) {
					let data0 = data.licenses;
					const _errs2 = errors;
					if (errors === _errs2) {
						if (Array.isArray(data0)) {
							const len0 = data0.length;
							for (let i0 = 0; i0 < len0; i0++) {
								const _errs4 = errors;
								if (!validate43(data0[i0], {
									instancePath: instancePath + "/licenses/" + i0,
									parentData: data0,
									parentDataProperty: i0,
									rootData
								})) {
									vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
									errors = vErrors.length;
								}
								if (!(_errs4 === errors)) break;
							}
						} else {
							validate65.errors = [{
								instancePath: instancePath + "/licenses",
								keyword: "type",
								params: { type: "array" }
							}];
							return false;
						}
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.copyright !== void 0) {
						let data2 = data.copyright;
						const _errs5 = errors;
						if (errors === _errs5) {
							if (Array.isArray(data2)) {
								const len1 = data2.length;
								for (let i1 = 0; i1 < len1; i1++) {
									const _errs7 = errors;
									if (!validate67(data2[i1], {
										instancePath: instancePath + "/copyright/" + i1,
										parentData: data2,
										parentDataProperty: i1,
										rootData
									})) {
										vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
										errors = vErrors.length;
									}
									if (!(_errs7 === errors)) break;
								}
							} else {
								validate65.errors = [{
									instancePath: instancePath + "/copyright",
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
			validate65.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate65.errors = vErrors;
	return errors === 0;
}
const schema28 = {
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
			"additionalItems": false,
			"items": { "$ref": "#/definitions/issue" }
		},
		"notes": {
			"type": "array",
			"additionalItems": false,
			"items": { "$ref": "#/definitions/note" }
		},
		"properties": {
			"type": "array",
			"additionalItems": false,
			"items": { "$ref": "#/definitions/property" }
		}
	}
};
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
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
const pattern3 = /* @__PURE__ */ new RegExp("^([a-z]{2})(-[A-Z]{2})?$", "u");
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			validate75.errors = [{
				instancePath,
				keyword: "pattern",
				params: { pattern: "^([a-z]{2})(-[A-Z]{2})?$" }
			}];
			return false;
		}
	} else {
		validate75.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate75.errors = vErrors;
	return true;
}
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.text === void 0 && (missing0 = "text")) {
				validate74.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "locale" || key0 === "text")) {
					validate74.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.locale !== void 0) {
						const _errs2 = errors;
						if (!validate75(data.locale, {
							instancePath: instancePath + "/locale",
							parentData: data,
							parentDataProperty: "locale",
							rootData
						})) {
							vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.text !== void 0) {
							const _errs3 = errors;
							if (!validate45(data.text, {
								instancePath: instancePath + "/text",
								parentData: data,
								parentDataProperty: "text",
								rootData
							})) {
								vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate74.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate74.errors = vErrors;
	return errors === 0;
}
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				validate79.errors = [{
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
					validate79.errors = [{
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
		validate79.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate79.errors = vErrors;
	return true;
}
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type")) {
				validate70.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema28.properties, key0)) {
					validate70.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if (!validate71(data.type, {
							instancePath: instancePath + "/type",
							parentData: data,
							parentDataProperty: "type",
							rootData
						})) {
							vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.title !== void 0) {
							const _errs3 = errors;
							if (typeof data.title !== "string") {
								validate70.errors = [{
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
									validate70.errors = [{
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
										validate70.errors = [{
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
											validate70.errors = [{
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
															validate70.errors = [{
																instancePath: instancePath + "/timestamp",
																keyword: "format",
																params: { format: "date-time" }
															}];
															return false;
														}
													} else {
														validate70.errors = [{
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
																validate70.errors = [{
																	instancePath: instancePath + "/aliases/" + i0,
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
															if (!(_errs15 === errors)) break;
														}
													} else {
														validate70.errors = [{
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
																	validate70.errors = [{
																		instancePath: instancePath + "/tags/" + i1,
																		keyword: "type",
																		params: { type: "string" }
																	}];
																	return false;
																}
																if (!(_errs19 === errors)) break;
															}
														} else {
															validate70.errors = [{
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
																	if (!validate61(data10[i2], {
																		instancePath: instancePath + "/resolves/" + i2,
																		parentData: data10,
																		parentDataProperty: i2,
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
																		errors = vErrors.length;
																	}
																	if (!(_errs23 === errors)) break;
																}
															} else {
																validate70.errors = [{
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
																		if (!validate74(data12[i3], {
																			instancePath: instancePath + "/notes/" + i3,
																			parentData: data12,
																			parentDataProperty: i3,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs26 === errors)) break;
																	}
																} else {
																	validate70.errors = [{
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
																			if (!validate79(data14[i4], {
																				instancePath: instancePath + "/properties/" + i4,
																				parentData: data14,
																				parentDataProperty: i4,
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
																				errors = vErrors.length;
																			}
																			if (!(_errs29 === errors)) break;
																		}
																	} else {
																		validate70.errors = [{
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
const schema35 = {
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
const formats12 = formats.uri;
const schema36 = {
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
const schema37 = {
	"type": "string",
	"enum": [
		"EC",
		"OKP",
		"RSA"
	]
};
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate87.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	if (!(data === "EC" || data === "OKP" || data === "RSA")) {
		validate87.errors = [{
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema37.enum }
		}];
		return false;
	}
	validate87.errors = vErrors;
	return true;
}
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
				validate86.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs6 = errors;
				for (const key0 in data) if (!(key0 === "kty" || key0 === "crv" || key0 === "x" || key0 === "y")) {
					validate86.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs6 === errors) {
					if (data.kty !== void 0) {
						const _errs7 = errors;
						if (!validate87(data.kty, {
							instancePath: instancePath + "/kty",
							parentData: data,
							parentDataProperty: "kty",
							rootData
						})) {
							vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
							errors = vErrors.length;
						}
						var valid3 = _errs7 === errors;
					} else var valid3 = true;
					if (valid3) {
						if (data.crv !== void 0) {
							let data2 = data.crv;
							const _errs8 = errors;
							if (typeof data2 !== "string") {
								validate86.errors = [{
									instancePath: instancePath + "/crv",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							if (!(data2 === "P-256" || data2 === "P-384" || data2 === "P-521")) {
								validate86.errors = [{
									instancePath: instancePath + "/crv",
									keyword: "enum",
									params: { allowedValues: schema36.allOf[0].then.properties.crv.enum }
								}];
								return false;
							}
							var valid3 = _errs8 === errors;
						} else var valid3 = true;
						if (valid3) {
							if (data.x !== void 0) {
								const _errs10 = errors;
								if (typeof data.x !== "string") {
									validate86.errors = [{
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
										validate86.errors = [{
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
		validate86.errors = vErrors;
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
					validate86.errors = [{
						instancePath,
						keyword: "required",
						params: { missingProperty: missing1 }
					}];
					return false;
				} else {
					const _errs19 = errors;
					for (const key1 in data) if (!(key1 === "kty" || key1 === "crv" || key1 === "x")) {
						validate86.errors = [{
							instancePath,
							keyword: "additionalProperties",
							params: { additionalProperty: key1 }
						}];
						return false;
					}
					if (_errs19 === errors) {
						if (data.kty !== void 0) {
							const _errs20 = errors;
							if (!validate87(data.kty, {
								instancePath: instancePath + "/kty",
								parentData: data,
								parentDataProperty: "kty",
								rootData
							})) {
								vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
								errors = vErrors.length;
							}
							var valid6 = _errs20 === errors;
						} else var valid6 = true;
						if (valid6) {
							if (data.crv !== void 0) {
								let data7 = data.crv;
								const _errs21 = errors;
								if (typeof data7 !== "string") {
									validate86.errors = [{
										instancePath: instancePath + "/crv",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								if (!(data7 === "Ed25519" || data7 === "Ed448")) {
									validate86.errors = [{
										instancePath: instancePath + "/crv",
										keyword: "enum",
										params: { allowedValues: schema36.allOf[1].then.properties.crv.enum }
									}];
									return false;
								}
								var valid6 = _errs21 === errors;
							} else var valid6 = true;
							if (valid6) {
								if (data.x !== void 0) {
									const _errs23 = errors;
									if (typeof data.x !== "string") {
										validate86.errors = [{
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
			validate86.errors = vErrors;
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
						validate86.errors = [{
							instancePath,
							keyword: "required",
							params: { missingProperty: missing2 }
						}];
						return false;
					} else {
						const _errs30 = errors;
						for (const key2 in data) if (!(key2 === "kty" || key2 === "n" || key2 === "e")) {
							validate86.errors = [{
								instancePath,
								keyword: "additionalProperties",
								params: { additionalProperty: key2 }
							}];
							return false;
						}
						if (_errs30 === errors) {
							if (data.kty !== void 0) {
								const _errs31 = errors;
								if (!validate87(data.kty, {
									instancePath: instancePath + "/kty",
									parentData: data,
									parentDataProperty: "kty",
									rootData
								})) {
									vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
									errors = vErrors.length;
								}
								var valid9 = _errs31 === errors;
							} else var valid9 = true;
							if (valid9) {
								if (data.n !== void 0) {
									const _errs32 = errors;
									if (typeof data.n !== "string") {
										validate86.errors = [{
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
											validate86.errors = [{
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
				validate86.errors = vErrors;
				return false;
			}
			var valid0 = _errs25 === errors;
		}
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing3;
			if (data.kty === void 0 && (missing3 = "kty")) {
				validate86.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing3 }
				}];
				return false;
			} else if (data.kty !== void 0) {
				if (!validate87(data.kty, {
					instancePath: instancePath + "/kty",
					parentData: data,
					parentDataProperty: "kty",
					rootData
				})) {
					vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
					errors = vErrors.length;
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
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.algorithm === void 0 && (missing0 = "algorithm") || data.value === void 0 && (missing0 = "value")) {
				validate85.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "algorithm" || key0 === "keyId" || key0 === "publicKey" || key0 === "certificatePath" || key0 === "excludes" || key0 === "value")) {
					validate85.errors = [{
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
								params: { allowedValues: schema35.properties.algorithm.oneOf[0].enum }
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
									if (!formats12(data0)) {
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
							validate85.errors = vErrors;
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
								validate85.errors = [{
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
								if (!validate86(data.publicKey, {
									instancePath: instancePath + "/publicKey",
									parentData: data,
									parentDataProperty: "publicKey",
									rootData
								})) {
									vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
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
													validate85.errors = [{
														instancePath: instancePath + "/certificatePath/" + i0,
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
												if (!(_errs13 === errors)) break;
											}
										} else {
											validate85.errors = [{
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
														validate85.errors = [{
															instancePath: instancePath + "/excludes/" + i1,
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
													if (!(_errs17 === errors)) break;
												}
											} else {
												validate85.errors = [{
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
												validate85.errors = [{
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
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		validate84.errors = [{
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
							if (!validate85(data0[i0], {
								instancePath: instancePath + "/signers/" + i0,
								parentData: data0,
								parentDataProperty: i0,
								rootData
							})) {
								vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
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
							if (!validate85(data2[i1], {
								instancePath: instancePath + "/chain/" + i1,
								parentData: data2,
								parentDataProperty: i1,
								rootData
							})) {
								vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
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
		if (!validate85(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData
		})) {
			vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
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
		validate84.errors = vErrors;
		return false;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	validate84.errors = vErrors;
	return errors === 0;
}
const wrapper0 = { validate: validate36 };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name")) {
				validate36.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema14.properties, key0)) {
					validate36.errors = [{
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
							validate36.errors = [{
								instancePath: instancePath + "/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						if (!(data0 === "application" || data0 === "framework" || data0 === "library" || data0 === "container" || data0 === "operating-system" || data0 === "device" || data0 === "firmware" || data0 === "file")) {
							validate36.errors = [{
								instancePath: instancePath + "/type",
								keyword: "enum",
								params: { allowedValues: schema14.properties.type.enum }
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
									if (!pattern2.test(data1)) {
										validate36.errors = [{
											instancePath: instancePath + "/mime-type",
											keyword: "pattern",
											params: { pattern: "^[-+a-z0-9.]+/[-+a-z0-9.]+$" }
										}];
										return false;
									}
								} else {
									validate36.errors = [{
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
								if (!validate37(data["bom-ref"], {
									instancePath: instancePath + "/bom-ref",
									parentData: data,
									parentDataProperty: "bom-ref",
									rootData
								})) {
									vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.supplier !== void 0) {
									const _errs7 = errors;
									if (!validate39(data.supplier, {
										instancePath: instancePath + "/supplier",
										parentData: data,
										parentDataProperty: "supplier",
										rootData
									})) {
										vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.author !== void 0) {
										const _errs8 = errors;
										if (typeof data.author !== "string") {
											validate36.errors = [{
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
												validate36.errors = [{
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
													validate36.errors = [{
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
														validate36.errors = [{
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
															validate36.errors = [{
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
																validate36.errors = [{
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
																	validate36.errors = [{
																		instancePath: instancePath + "/scope",
																		keyword: "type",
																		params: { type: "string" }
																	}];
																	return false;
																}
																if (!(data10 === "required" || data10 === "optional" || data10 === "excluded")) {
																	validate36.errors = [{
																		instancePath: instancePath + "/scope",
																		keyword: "enum",
																		params: { allowedValues: schema14.properties.scope.enum }
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
																				if (!validate24(data11[i0], {
																					instancePath: instancePath + "/hashes/" + i0,
																					parentData: data11,
																					parentDataProperty: i0,
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
																					errors = vErrors.length;
																				}
																				if (!(_errs24 === errors)) break;
																			}
																		} else {
																			validate36.errors = [{
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
																		let data13 = data.licenses;
																		const _errs25 = errors;
																		if (errors === _errs25) {
																			if (Array.isArray(data13)) {
																				const len1 = data13.length;
																				for (let i1 = 0; i1 < len1; i1++) {
																					const _errs27 = errors;
																					if (!validate43(data13[i1], {
																						instancePath: instancePath + "/licenses/" + i1,
																						parentData: data13,
																						parentDataProperty: i1,
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
																						errors = vErrors.length;
																					}
																					if (!(_errs27 === errors)) break;
																				}
																			} else {
																				validate36.errors = [{
																					instancePath: instancePath + "/licenses",
																					keyword: "type",
																					params: { type: "array" }
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs25 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.copyright !== void 0) {
																			const _errs28 = errors;
																			if (typeof data.copyright !== "string") {
																				validate36.errors = [{
																					instancePath: instancePath + "/copyright",
																					keyword: "type",
																					params: { type: "string" }
																				}];
																				return false;
																			}
																			var valid0 = _errs28 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.cpe !== void 0) {
																				const _errs30 = errors;
																				if (typeof data.cpe !== "string") {
																					validate36.errors = [{
																						instancePath: instancePath + "/cpe",
																						keyword: "type",
																						params: { type: "string" }
																					}];
																					return false;
																				}
																				var valid0 = _errs30 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.purl !== void 0) {
																					const _errs32 = errors;
																					if (typeof data.purl !== "string") {
																						validate36.errors = [{
																							instancePath: instancePath + "/purl",
																							keyword: "type",
																							params: { type: "string" }
																						}];
																						return false;
																					}
																					var valid0 = _errs32 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.swid !== void 0) {
																						const _errs34 = errors;
																						if (!validate49(data.swid, {
																							instancePath: instancePath + "/swid",
																							parentData: data,
																							parentDataProperty: "swid",
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
																							errors = vErrors.length;
																						}
																						var valid0 = _errs34 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.modified !== void 0) {
																							const _errs35 = errors;
																							if (typeof data.modified !== "boolean") {
																								validate36.errors = [{
																									instancePath: instancePath + "/modified",
																									keyword: "type",
																									params: { type: "boolean" }
																								}];
																								return false;
																							}
																							var valid0 = _errs35 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.pedigree !== void 0) {
																								let data20 = data.pedigree;
																								const _errs37 = errors;
																								if (errors === _errs37) {
																									if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
																										const _errs39 = errors;
																										for (const key1 in data20) if (!(key1 === "ancestors" || key1 === "descendants" || key1 === "variants" || key1 === "commits" || key1 === "patches" || key1 === "notes")) {
																											validate36.errors = [{
																												instancePath: instancePath + "/pedigree",
																												keyword: "additionalProperties",
																												params: { additionalProperty: key1 }
																											}];
																											return false;
																										}
																										if (_errs39 === errors) {
																											if (data20.ancestors !== void 0) {
																												let data21 = data20.ancestors;
																												const _errs40 = errors;
																												if (errors === _errs40) {
																													if (Array.isArray(data21)) {
																														const len2 = data21.length;
																														for (let i2 = 0; i2 < len2; i2++) {
																															const _errs42 = errors;
																															if (!wrapper0.validate(data21[i2], {
																																instancePath: instancePath + "/pedigree/ancestors/" + i2,
																																parentData: data21,
																																parentDataProperty: i2,
																																rootData
																															})) {
																																vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
																																errors = vErrors.length;
																															}
																															if (!(_errs42 === errors)) break;
																														}
																													} else {
																														validate36.errors = [{
																															instancePath: instancePath + "/pedigree/ancestors",
																															keyword: "type",
																															params: { type: "array" }
																														}];
																														return false;
																													}
																												}
																												var valid3 = _errs40 === errors;
																											} else var valid3 = true;
																											if (valid3) {
																												if (data20.descendants !== void 0) {
																													let data23 = data20.descendants;
																													const _errs43 = errors;
																													if (errors === _errs43) {
																														if (Array.isArray(data23)) {
																															const len3 = data23.length;
																															for (let i3 = 0; i3 < len3; i3++) {
																																const _errs45 = errors;
																																if (!wrapper0.validate(data23[i3], {
																																	instancePath: instancePath + "/pedigree/descendants/" + i3,
																																	parentData: data23,
																																	parentDataProperty: i3,
																																	rootData
																																})) {
																																	vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
																																	errors = vErrors.length;
																																}
																																if (!(_errs45 === errors)) break;
																															}
																														} else {
																															validate36.errors = [{
																																instancePath: instancePath + "/pedigree/descendants",
																																keyword: "type",
																																params: { type: "array" }
																															}];
																															return false;
																														}
																													}
																													var valid3 = _errs43 === errors;
																												} else var valid3 = true;
																												if (valid3) {
																													if (data20.variants !== void 0) {
																														let data25 = data20.variants;
																														const _errs46 = errors;
																														if (errors === _errs46) {
																															if (Array.isArray(data25)) {
																																const len4 = data25.length;
																																for (let i4 = 0; i4 < len4; i4++) {
																																	const _errs48 = errors;
																																	if (!wrapper0.validate(data25[i4], {
																																		instancePath: instancePath + "/pedigree/variants/" + i4,
																																		parentData: data25,
																																		parentDataProperty: i4,
																																		rootData
																																	})) {
																																		vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
																																		errors = vErrors.length;
																																	}
																																	if (!(_errs48 === errors)) break;
																																}
																															} else {
																																validate36.errors = [{
																																	instancePath: instancePath + "/pedigree/variants",
																																	keyword: "type",
																																	params: { type: "array" }
																																}];
																																return false;
																															}
																														}
																														var valid3 = _errs46 === errors;
																													} else var valid3 = true;
																													if (valid3) {
																														if (data20.commits !== void 0) {
																															let data27 = data20.commits;
																															const _errs49 = errors;
																															if (errors === _errs49) {
																																if (Array.isArray(data27)) {
																																	const len5 = data27.length;
																																	for (let i5 = 0; i5 < len5; i5++) {
																																		const _errs51 = errors;
																																		if (!validate52(data27[i5], {
																																			instancePath: instancePath + "/pedigree/commits/" + i5,
																																			parentData: data27,
																																			parentDataProperty: i5,
																																			rootData
																																		})) {
																																			vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
																																			errors = vErrors.length;
																																		}
																																		if (!(_errs51 === errors)) break;
																																	}
																																} else {
																																	validate36.errors = [{
																																		instancePath: instancePath + "/pedigree/commits",
																																		keyword: "type",
																																		params: { type: "array" }
																																	}];
																																	return false;
																																}
																															}
																															var valid3 = _errs49 === errors;
																														} else var valid3 = true;
																														if (valid3) {
																															if (data20.patches !== void 0) {
																																let data29 = data20.patches;
																																const _errs52 = errors;
																																if (errors === _errs52) {
																																	if (Array.isArray(data29)) {
																																		const len6 = data29.length;
																																		for (let i6 = 0; i6 < len6; i6++) {
																																			const _errs54 = errors;
																																			if (!validate57(data29[i6], {
																																				instancePath: instancePath + "/pedigree/patches/" + i6,
																																				parentData: data29,
																																				parentDataProperty: i6,
																																				rootData
																																			})) {
																																				vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
																																				errors = vErrors.length;
																																			}
																																			if (!(_errs54 === errors)) break;
																																		}
																																	} else {
																																		validate36.errors = [{
																																			instancePath: instancePath + "/pedigree/patches",
																																			keyword: "type",
																																			params: { type: "array" }
																																		}];
																																		return false;
																																	}
																																}
																																var valid3 = _errs52 === errors;
																															} else var valid3 = true;
																															if (valid3) {
																																if (data20.notes !== void 0) {
																																	const _errs55 = errors;
																																	if (typeof data20.notes !== "string") {
																																		validate36.errors = [{
																																			instancePath: instancePath + "/pedigree/notes",
																																			keyword: "type",
																																			params: { type: "string" }
																																		}];
																																		return false;
																																	}
																																	var valid3 = _errs55 === errors;
																																} else var valid3 = true;
																															}
																														}
																													}
																												}
																											}
																										}
																									} else {
																										validate36.errors = [{
																											instancePath: instancePath + "/pedigree",
																											keyword: "type",
																											params: { type: "object" }
																										}];
																										return false;
																									}
																								}
																								var valid0 = _errs37 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.externalReferences !== void 0) {
																									let data32 = data.externalReferences;
																									const _errs57 = errors;
																									if (errors === _errs57) {
																										if (Array.isArray(data32)) {
																											const len7 = data32.length;
																											for (let i7 = 0; i7 < len7; i7++) {
																												const _errs59 = errors;
																												if (!validate30(data32[i7], {
																													instancePath: instancePath + "/externalReferences/" + i7,
																													parentData: data32,
																													parentDataProperty: i7,
																													rootData
																												})) {
																													vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
																													errors = vErrors.length;
																												}
																												if (!(_errs59 === errors)) break;
																											}
																										} else {
																											validate36.errors = [{
																												instancePath: instancePath + "/externalReferences",
																												keyword: "type",
																												params: { type: "array" }
																											}];
																											return false;
																										}
																									}
																									var valid0 = _errs57 === errors;
																								} else var valid0 = true;
																								if (valid0) {
																									if (data.components !== void 0) {
																										let data34 = data.components;
																										const _errs60 = errors;
																										if (errors === _errs60) {
																											if (Array.isArray(data34)) {
																												var valid10 = true;
																												const len8 = data34.length;
																												for (let i8 = 0; i8 < len8; i8++) {
																													const _errs62 = errors;
																													if (!wrapper0.validate(data34[i8], {
																														instancePath: instancePath + "/components/" + i8,
																														parentData: data34,
																														parentDataProperty: i8,
																														rootData
																													})) {
																														vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
																														errors = vErrors.length;
																													}
																													var valid10 = _errs62 === errors;
																													if (!valid10) break;
																												}
																												if (valid10) {
																													if (!distinct(data34)) {
																														validate36.errors = [{
																															instancePath: instancePath + "/components",
																															keyword: "distinct",
																															params: {}
																														}];
																														return false;
																													}
																												}
																											} else {
																												validate36.errors = [{
																													instancePath: instancePath + "/components",
																													keyword: "type",
																													params: { type: "array" }
																												}];
																												return false;
																											}
																										}
																										var valid0 = _errs60 === errors;
																									} else var valid0 = true;
																									if (valid0) {
																										if (data.evidence !== void 0) {
																											const _errs63 = errors;
																											if (!validate65(data.evidence, {
																												instancePath: instancePath + "/evidence",
																												parentData: data,
																												parentDataProperty: "evidence",
																												rootData
																											})) {
																												vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
																												errors = vErrors.length;
																											}
																											var valid0 = _errs63 === errors;
																										} else var valid0 = true;
																										if (valid0) {
																											if (data.releaseNotes !== void 0) {
																												const _errs64 = errors;
																												if (!validate70(data.releaseNotes, {
																													instancePath: instancePath + "/releaseNotes",
																													parentData: data,
																													parentDataProperty: "releaseNotes",
																													rootData
																												})) {
																													vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
																													errors = vErrors.length;
																												}
																												var valid0 = _errs64 === errors;
																											} else var valid0 = true;
																											if (valid0) {
																												if (data.properties !== void 0) {
																													let data38 = data.properties;
																													const _errs65 = errors;
																													if (errors === _errs65) {
																														if (Array.isArray(data38)) {
																															const len9 = data38.length;
																															for (let i9 = 0; i9 < len9; i9++) {
																																const _errs67 = errors;
																																if (!validate79(data38[i9], {
																																	instancePath: instancePath + "/properties/" + i9,
																																	parentData: data38,
																																	parentDataProperty: i9,
																																	rootData
																																})) {
																																	vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
																																	errors = vErrors.length;
																																}
																																if (!(_errs67 === errors)) break;
																															}
																														} else {
																															validate36.errors = [{
																																instancePath: instancePath + "/properties",
																																keyword: "type",
																																params: { type: "array" }
																															}];
																															return false;
																														}
																													}
																													var valid0 = _errs65 === errors;
																												} else var valid0 = true;
																												if (valid0) {
																													if (data.signature !== void 0) {
																														const _errs68 = errors;
																														if (!validate84(data.signature, {
																															instancePath: instancePath + "/signature",
																															parentData: data,
																															parentDataProperty: "signature",
																															rootData
																														})) {
																															vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
																															errors = vErrors.length;
																														}
																														var valid0 = _errs68 === errors;
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
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "timestamp" || key0 === "tools" || key0 === "authors" || key0 === "component" || key0 === "manufacture" || key0 === "supplier" || key0 === "licenses" || key0 === "properties")) {
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
					if (data.tools !== void 0) {
						let data1 = data.tools;
						const _errs4 = errors;
						if (errors === _errs4) {
							if (Array.isArray(data1)) {
								const len0 = data1.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs6 = errors;
									if (!validate23(data1[i0], {
										instancePath: instancePath + "/tools/" + i0,
										parentData: data1,
										parentDataProperty: i0,
										rootData
									})) {
										vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
										errors = vErrors.length;
									}
									if (!(_errs6 === errors)) break;
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
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.authors !== void 0) {
							let data3 = data.authors;
							const _errs7 = errors;
							if (errors === _errs7) {
								if (Array.isArray(data3)) {
									const len1 = data3.length;
									for (let i1 = 0; i1 < len1; i1++) {
										const _errs9 = errors;
										if (!validate34(data3[i1], {
											instancePath: instancePath + "/authors/" + i1,
											parentData: data3,
											parentDataProperty: i1,
											rootData
										})) {
											vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
											errors = vErrors.length;
										}
										if (!(_errs9 === errors)) break;
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
							var valid0 = _errs7 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.component !== void 0) {
								const _errs10 = errors;
								if (!validate36(data.component, {
									instancePath: instancePath + "/component",
									parentData: data,
									parentDataProperty: "component",
									rootData
								})) {
									vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs10 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.manufacture !== void 0) {
									const _errs11 = errors;
									if (!validate39(data.manufacture, {
										instancePath: instancePath + "/manufacture",
										parentData: data,
										parentDataProperty: "manufacture",
										rootData
									})) {
										vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs11 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.supplier !== void 0) {
										const _errs12 = errors;
										if (!validate39(data.supplier, {
											instancePath: instancePath + "/supplier",
											parentData: data,
											parentDataProperty: "supplier",
											rootData
										})) {
											vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs12 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.licenses !== void 0) {
											let data8 = data.licenses;
											const _errs13 = errors;
											if (errors === _errs13) {
												if (Array.isArray(data8)) {
													const len2 = data8.length;
													for (let i2 = 0; i2 < len2; i2++) {
														const _errs15 = errors;
														if (!validate43(data8[i2], {
															instancePath: instancePath + "/licenses/" + i2,
															parentData: data8,
															parentDataProperty: i2,
															rootData
														})) {
															vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
															errors = vErrors.length;
														}
														if (!(_errs15 === errors)) break;
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
											var valid0 = _errs13 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.properties !== void 0) {
												let data10 = data.properties;
												const _errs16 = errors;
												if (errors === _errs16) {
													if (Array.isArray(data10)) {
														const len3 = data10.length;
														for (let i3 = 0; i3 < len3; i3++) {
															const _errs18 = errors;
															if (!validate79(data10[i3], {
																instancePath: instancePath + "/properties/" + i3,
																parentData: data10,
																parentDataProperty: i3,
																rootData
															})) {
																vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
																errors = vErrors.length;
															}
															if (!(_errs18 === errors)) break;
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
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.ref === void 0 && (missing0 = "ref")) {
				validate104.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "ref" || key0 === "dependsOn")) {
					validate104.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.ref !== void 0) {
						const _errs2 = errors;
						if (!validate37(data.ref, {
							instancePath: instancePath + "/ref",
							parentData: data,
							parentDataProperty: "ref",
							rootData
						})) {
							vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
										if (!validate37(data1[i0], {
											instancePath: instancePath + "/dependsOn/" + i0,
											parentData: data1,
											parentDataProperty: i0,
											rootData
										})) {
											vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
											errors = vErrors.length;
										}
										var valid1 = _errs5 === errors;
										if (!valid1) break;
									}
									if (valid1) {
										if (!distinct(data1)) {
											validate104.errors = [{
												instancePath: instancePath + "/dependsOn",
												keyword: "distinct",
												params: {}
											}];
											return false;
										}
									}
								} else {
									validate104.errors = [{
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
			validate104.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate104.errors = vErrors;
	return errors === 0;
}
const schema40 = {
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
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate109.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	if (!(data === "complete" || data === "incomplete" || data === "incomplete_first_party_only" || data === "incomplete_third_party_only" || data === "unknown" || data === "not_specified")) {
		validate109.errors = [{
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema40.enum }
		}];
		return false;
	}
	validate109.errors = vErrors;
	return true;
}
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.aggregate === void 0 && (missing0 = "aggregate")) {
				validate108.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "aggregate" || key0 === "assemblies" || key0 === "dependencies" || key0 === "signature")) {
					validate108.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.aggregate !== void 0) {
						const _errs2 = errors;
						if (!validate109(data.aggregate, {
							instancePath: instancePath + "/aggregate",
							parentData: data,
							parentDataProperty: "aggregate",
							rootData
						})) {
							vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.assemblies !== void 0) {
							let data1 = data.assemblies;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (Array.isArray(data1)) {
									var valid1 = true;
									const len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs5 = errors;
										if (typeof data1[i0] !== "string") {
											validate108.errors = [{
												instancePath: instancePath + "/assemblies/" + i0,
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
										var valid1 = _errs5 === errors;
										if (!valid1) break;
									}
									if (valid1) {
										if (!distinct(data1)) {
											validate108.errors = [{
												instancePath: instancePath + "/assemblies",
												keyword: "distinct",
												params: {}
											}];
											return false;
										}
									}
								} else {
									validate108.errors = [{
										instancePath: instancePath + "/assemblies",
										keyword: "type",
										params: { type: "array" }
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.dependencies !== void 0) {
								let data3 = data.dependencies;
								const _errs7 = errors;
								if (errors === _errs7) {
									if (Array.isArray(data3)) {
										var valid2 = true;
										const len1 = data3.length;
										for (let i1 = 0; i1 < len1; i1++) {
											const _errs9 = errors;
											if (typeof data3[i1] !== "string") {
												validate108.errors = [{
													instancePath: instancePath + "/dependencies/" + i1,
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
											var valid2 = _errs9 === errors;
											if (!valid2) break;
										}
										if (valid2) {
											if (!distinct(data3)) {
												validate108.errors = [{
													instancePath: instancePath + "/dependencies",
													keyword: "distinct",
													params: {}
												}];
												return false;
											}
										}
									} else {
										validate108.errors = [{
											instancePath: instancePath + "/dependencies",
											keyword: "type",
											params: { type: "array" }
										}];
										return false;
									}
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.signature !== void 0) {
									const _errs11 = errors;
									if (!validate84(data.signature, {
										instancePath: instancePath + "/signature",
										parentData: data,
										parentDataProperty: "signature",
										rootData
									})) {
										vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
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
																	if (!validate30(data8[i0], {
																		instancePath: instancePath + "/externalReferences/" + i0,
																		parentData: data8,
																		parentDataProperty: i0,
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
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
																		if (!validate104(data10[i1], {
																			instancePath: instancePath + "/dependencies/" + i1,
																			parentData: data10,
																			parentDataProperty: i1,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
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
																			if (!validate108(data12[i2], {
																				instancePath: instancePath + "/compositions/" + i2,
																				parentData: data12,
																				parentDataProperty: i2,
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
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
																	if (data.signature !== void 0) {
																		const _errs28 = errors;
																		if (!validate84(data.signature, {
																			instancePath: instancePath + "/signature",
																			parentData: data,
																			parentDataProperty: "signature",
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
																			errors = vErrors.length;
																		}
																		var valid0 = _errs28 === errors;
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
const component = validate114;
const schema41 = {
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
			"additionalItems": false,
			"items": { "$ref": "#/definitions/hash" }
		},
		"licenses": {
			"type": "array",
			"additionalItems": false,
			"items": { "$ref": "#/definitions/licenseChoice" }
		},
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
					"additionalItems": false,
					"items": { "$ref": "#/definitions/component" }
				},
				"descendants": {
					"type": "array",
					"additionalItems": false,
					"items": { "$ref": "#/definitions/component" }
				},
				"variants": {
					"type": "array",
					"additionalItems": false,
					"items": { "$ref": "#/definitions/component" }
				},
				"commits": {
					"type": "array",
					"additionalItems": false,
					"items": { "$ref": "#/definitions/commit" }
				},
				"patches": {
					"type": "array",
					"additionalItems": false,
					"items": { "$ref": "#/definitions/patch" }
				},
				"notes": { "type": "string" }
			}
		},
		"externalReferences": {
			"type": "array",
			"additionalItems": false,
			"items": { "$ref": "#/definitions/externalReference" }
		},
		"components": { "type": "array" },
		"evidence": { "$ref": "#/definitions/componentEvidence" },
		"releaseNotes": { "$ref": "#/definitions/releaseNotes" },
		"properties": {
			"type": "array",
			"additionalItems": false,
			"items": { "$ref": "#/definitions/property" }
		},
		"signature": { "$ref": "#/definitions/signature" }
	}
};
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name")) {
				validate114.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema41.properties, key0)) {
					validate114.errors = [{
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
							validate114.errors = [{
								instancePath: instancePath + "/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						if (!(data0 === "application" || data0 === "framework" || data0 === "library" || data0 === "container" || data0 === "operating-system" || data0 === "device" || data0 === "firmware" || data0 === "file")) {
							validate114.errors = [{
								instancePath: instancePath + "/type",
								keyword: "enum",
								params: { allowedValues: schema41.properties.type.enum }
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
									if (!pattern2.test(data1)) {
										validate114.errors = [{
											instancePath: instancePath + "/mime-type",
											keyword: "pattern",
											params: { pattern: "^[-+a-z0-9.]+/[-+a-z0-9.]+$" }
										}];
										return false;
									}
								} else {
									validate114.errors = [{
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
								if (!validate37(data["bom-ref"], {
									instancePath: instancePath + "/bom-ref",
									parentData: data,
									parentDataProperty: "bom-ref",
									rootData
								})) {
									vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.supplier !== void 0) {
									const _errs7 = errors;
									if (!validate39(data.supplier, {
										instancePath: instancePath + "/supplier",
										parentData: data,
										parentDataProperty: "supplier",
										rootData
									})) {
										vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.author !== void 0) {
										const _errs8 = errors;
										if (typeof data.author !== "string") {
											validate114.errors = [{
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
												validate114.errors = [{
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
													validate114.errors = [{
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
														validate114.errors = [{
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
															validate114.errors = [{
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
																validate114.errors = [{
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
																	validate114.errors = [{
																		instancePath: instancePath + "/scope",
																		keyword: "type",
																		params: { type: "string" }
																	}];
																	return false;
																}
																if (!(data10 === "required" || data10 === "optional" || data10 === "excluded")) {
																	validate114.errors = [{
																		instancePath: instancePath + "/scope",
																		keyword: "enum",
																		params: { allowedValues: schema41.properties.scope.enum }
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
																				if (!validate24(data11[i0], {
																					instancePath: instancePath + "/hashes/" + i0,
																					parentData: data11,
																					parentDataProperty: i0,
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
																					errors = vErrors.length;
																				}
																				if (!(_errs24 === errors)) break;
																			}
																		} else {
																			validate114.errors = [{
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
																		let data13 = data.licenses;
																		const _errs25 = errors;
																		if (errors === _errs25) {
																			if (Array.isArray(data13)) {
																				const len1 = data13.length;
																				for (let i1 = 0; i1 < len1; i1++) {
																					const _errs27 = errors;
																					if (!validate43(data13[i1], {
																						instancePath: instancePath + "/licenses/" + i1,
																						parentData: data13,
																						parentDataProperty: i1,
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
																						errors = vErrors.length;
																					}
																					if (!(_errs27 === errors)) break;
																				}
																			} else {
																				validate114.errors = [{
																					instancePath: instancePath + "/licenses",
																					keyword: "type",
																					params: { type: "array" }
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs25 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.copyright !== void 0) {
																			const _errs28 = errors;
																			if (typeof data.copyright !== "string") {
																				validate114.errors = [{
																					instancePath: instancePath + "/copyright",
																					keyword: "type",
																					params: { type: "string" }
																				}];
																				return false;
																			}
																			var valid0 = _errs28 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.cpe !== void 0) {
																				const _errs30 = errors;
																				if (typeof data.cpe !== "string") {
																					validate114.errors = [{
																						instancePath: instancePath + "/cpe",
																						keyword: "type",
																						params: { type: "string" }
																					}];
																					return false;
																				}
																				var valid0 = _errs30 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.purl !== void 0) {
																					const _errs32 = errors;
																					if (typeof data.purl !== "string") {
																						validate114.errors = [{
																							instancePath: instancePath + "/purl",
																							keyword: "type",
																							params: { type: "string" }
																						}];
																						return false;
																					}
																					var valid0 = _errs32 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.swid !== void 0) {
																						const _errs34 = errors;
																						if (!validate49(data.swid, {
																							instancePath: instancePath + "/swid",
																							parentData: data,
																							parentDataProperty: "swid",
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
																							errors = vErrors.length;
																						}
																						var valid0 = _errs34 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.modified !== void 0) {
																							const _errs35 = errors;
																							if (typeof data.modified !== "boolean") {
																								validate114.errors = [{
																									instancePath: instancePath + "/modified",
																									keyword: "type",
																									params: { type: "boolean" }
																								}];
																								return false;
																							}
																							var valid0 = _errs35 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.pedigree !== void 0) {
																								let data20 = data.pedigree;
																								const _errs37 = errors;
																								if (errors === _errs37) {
																									if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
																										const _errs39 = errors;
																										for (const key1 in data20) if (!(key1 === "ancestors" || key1 === "descendants" || key1 === "variants" || key1 === "commits" || key1 === "patches" || key1 === "notes")) {
																											validate114.errors = [{
																												instancePath: instancePath + "/pedigree",
																												keyword: "additionalProperties",
																												params: { additionalProperty: key1 }
																											}];
																											return false;
																										}
																										if (_errs39 === errors) {
																											if (data20.ancestors !== void 0) {
																												let data21 = data20.ancestors;
																												const _errs40 = errors;
																												if (errors === _errs40) {
																													if (Array.isArray(data21)) {
																														const len2 = data21.length;
																														for (let i2 = 0; i2 < len2; i2++) {
																															const _errs42 = errors;
																															if (!validate36(data21[i2], {
																																instancePath: instancePath + "/pedigree/ancestors/" + i2,
																																parentData: data21,
																																parentDataProperty: i2,
																																rootData
																															})) {
																																vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
																																errors = vErrors.length;
																															}
																															if (!(_errs42 === errors)) break;
																														}
																													} else {
																														validate114.errors = [{
																															instancePath: instancePath + "/pedigree/ancestors",
																															keyword: "type",
																															params: { type: "array" }
																														}];
																														return false;
																													}
																												}
																												var valid3 = _errs40 === errors;
																											} else var valid3 = true;
																											if (valid3) {
																												if (data20.descendants !== void 0) {
																													let data23 = data20.descendants;
																													const _errs43 = errors;
																													if (errors === _errs43) {
																														if (Array.isArray(data23)) {
																															const len3 = data23.length;
																															for (let i3 = 0; i3 < len3; i3++) {
																																const _errs45 = errors;
																																if (!validate36(data23[i3], {
																																	instancePath: instancePath + "/pedigree/descendants/" + i3,
																																	parentData: data23,
																																	parentDataProperty: i3,
																																	rootData
																																})) {
																																	vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
																																	errors = vErrors.length;
																																}
																																if (!(_errs45 === errors)) break;
																															}
																														} else {
																															validate114.errors = [{
																																instancePath: instancePath + "/pedigree/descendants",
																																keyword: "type",
																																params: { type: "array" }
																															}];
																															return false;
																														}
																													}
																													var valid3 = _errs43 === errors;
																												} else var valid3 = true;
																												if (valid3) {
																													if (data20.variants !== void 0) {
																														let data25 = data20.variants;
																														const _errs46 = errors;
																														if (errors === _errs46) {
																															if (Array.isArray(data25)) {
																																const len4 = data25.length;
																																for (let i4 = 0; i4 < len4; i4++) {
																																	const _errs48 = errors;
																																	if (!validate36(data25[i4], {
																																		instancePath: instancePath + "/pedigree/variants/" + i4,
																																		parentData: data25,
																																		parentDataProperty: i4,
																																		rootData
																																	})) {
																																		vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
																																		errors = vErrors.length;
																																	}
																																	if (!(_errs48 === errors)) break;
																																}
																															} else {
																																validate114.errors = [{
																																	instancePath: instancePath + "/pedigree/variants",
																																	keyword: "type",
																																	params: { type: "array" }
																																}];
																																return false;
																															}
																														}
																														var valid3 = _errs46 === errors;
																													} else var valid3 = true;
																													if (valid3) {
																														if (data20.commits !== void 0) {
																															let data27 = data20.commits;
																															const _errs49 = errors;
																															if (errors === _errs49) {
																																if (Array.isArray(data27)) {
																																	const len5 = data27.length;
																																	for (let i5 = 0; i5 < len5; i5++) {
																																		const _errs51 = errors;
																																		if (!validate52(data27[i5], {
																																			instancePath: instancePath + "/pedigree/commits/" + i5,
																																			parentData: data27,
																																			parentDataProperty: i5,
																																			rootData
																																		})) {
																																			vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
																																			errors = vErrors.length;
																																		}
																																		if (!(_errs51 === errors)) break;
																																	}
																																} else {
																																	validate114.errors = [{
																																		instancePath: instancePath + "/pedigree/commits",
																																		keyword: "type",
																																		params: { type: "array" }
																																	}];
																																	return false;
																																}
																															}
																															var valid3 = _errs49 === errors;
																														} else var valid3 = true;
																														if (valid3) {
																															if (data20.patches !== void 0) {
																																let data29 = data20.patches;
																																const _errs52 = errors;
																																if (errors === _errs52) {
																																	if (Array.isArray(data29)) {
																																		const len6 = data29.length;
																																		for (let i6 = 0; i6 < len6; i6++) {
																																			const _errs54 = errors;
																																			if (!validate57(data29[i6], {
																																				instancePath: instancePath + "/pedigree/patches/" + i6,
																																				parentData: data29,
																																				parentDataProperty: i6,
																																				rootData
																																			})) {
																																				vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
																																				errors = vErrors.length;
																																			}
																																			if (!(_errs54 === errors)) break;
																																		}
																																	} else {
																																		validate114.errors = [{
																																			instancePath: instancePath + "/pedigree/patches",
																																			keyword: "type",
																																			params: { type: "array" }
																																		}];
																																		return false;
																																	}
																																}
																																var valid3 = _errs52 === errors;
																															} else var valid3 = true;
																															if (valid3) {
																																if (data20.notes !== void 0) {
																																	const _errs55 = errors;
																																	if (typeof data20.notes !== "string") {
																																		validate114.errors = [{
																																			instancePath: instancePath + "/pedigree/notes",
																																			keyword: "type",
																																			params: { type: "string" }
																																		}];
																																		return false;
																																	}
																																	var valid3 = _errs55 === errors;
																																} else var valid3 = true;
																															}
																														}
																													}
																												}
																											}
																										}
																									} else {
																										validate114.errors = [{
																											instancePath: instancePath + "/pedigree",
																											keyword: "type",
																											params: { type: "object" }
																										}];
																										return false;
																									}
																								}
																								var valid0 = _errs37 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.externalReferences !== void 0) {
																									let data32 = data.externalReferences;
																									const _errs57 = errors;
																									if (errors === _errs57) {
																										if (Array.isArray(data32)) {
																											const len7 = data32.length;
																											for (let i7 = 0; i7 < len7; i7++) {
																												const _errs59 = errors;
																												if (!validate30(data32[i7], {
																													instancePath: instancePath + "/externalReferences/" + i7,
																													parentData: data32,
																													parentDataProperty: i7,
																													rootData
																												})) {
																													vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
																													errors = vErrors.length;
																												}
																												if (!(_errs59 === errors)) break;
																											}
																										} else {
																											validate114.errors = [{
																												instancePath: instancePath + "/externalReferences",
																												keyword: "type",
																												params: { type: "array" }
																											}];
																											return false;
																										}
																									}
																									var valid0 = _errs57 === errors;
																								} else var valid0 = true;
																								if (valid0) {
																									if (data.components !== void 0) {
																										const _errs60 = errors;
																										if (!Array.isArray(data.components)) {
																											validate114.errors = [{
																												instancePath: instancePath + "/components",
																												keyword: "type",
																												params: { type: "array" }
																											}];
																											return false;
																										}
																										var valid0 = _errs60 === errors;
																									} else var valid0 = true;
																									if (valid0) {
																										if (data.evidence !== void 0) {
																											const _errs62 = errors;
																											if (!validate65(data.evidence, {
																												instancePath: instancePath + "/evidence",
																												parentData: data,
																												parentDataProperty: "evidence",
																												rootData
																											})) {
																												vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
																												errors = vErrors.length;
																											}
																											var valid0 = _errs62 === errors;
																										} else var valid0 = true;
																										if (valid0) {
																											if (data.releaseNotes !== void 0) {
																												const _errs63 = errors;
																												if (!validate70(data.releaseNotes, {
																													instancePath: instancePath + "/releaseNotes",
																													parentData: data,
																													parentDataProperty: "releaseNotes",
																													rootData
																												})) {
																													vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
																													errors = vErrors.length;
																												}
																												var valid0 = _errs63 === errors;
																											} else var valid0 = true;
																											if (valid0) {
																												if (data.properties !== void 0) {
																													let data37 = data.properties;
																													const _errs64 = errors;
																													if (errors === _errs64) {
																														if (Array.isArray(data37)) {
																															const len8 = data37.length;
																															for (let i8 = 0; i8 < len8; i8++) {
																																const _errs66 = errors;
																																if (!validate79(data37[i8], {
																																	instancePath: instancePath + "/properties/" + i8,
																																	parentData: data37,
																																	parentDataProperty: i8,
																																	rootData
																																})) {
																																	vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
																																	errors = vErrors.length;
																																}
																																if (!(_errs66 === errors)) break;
																															}
																														} else {
																															validate114.errors = [{
																																instancePath: instancePath + "/properties",
																																keyword: "type",
																																params: { type: "array" }
																															}];
																															return false;
																														}
																													}
																													var valid0 = _errs64 === errors;
																												} else var valid0 = true;
																												if (valid0) {
																													if (data.signature !== void 0) {
																														const _errs67 = errors;
																														if (!validate84(data.signature, {
																															instancePath: instancePath + "/signature",
																															parentData: data,
																															parentDataProperty: "signature",
																															rootData
																														})) {
																															vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
																															errors = vErrors.length;
																														}
																														var valid0 = _errs67 === errors;
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
		} else {
			validate114.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate114.errors = vErrors;
	return errors === 0;
}
const service = validate130;
const schema42 = {
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
		"data": {
			"type": "array",
			"additionalItems": false,
			"items": { "$ref": "#/definitions/dataClassification" }
		},
		"licenses": {
			"type": "array",
			"additionalItems": false,
			"items": { "$ref": "#/definitions/licenseChoice" }
		},
		"externalReferences": {
			"type": "array",
			"additionalItems": false,
			"items": { "$ref": "#/definitions/externalReference" }
		},
		"services": { "type": "array" },
		"releaseNotes": { "$ref": "#/definitions/releaseNotes" },
		"properties": {
			"type": "array",
			"additionalItems": false,
			"items": { "$ref": "#/definitions/property" }
		},
		"signature": { "$ref": "#/definitions/signature" }
	}
};
const schema44 = {
	"type": "string",
	"enum": [
		"inbound",
		"outbound",
		"bi-directional",
		"unknown"
	]
};
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate134.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	if (!(data === "inbound" || data === "outbound" || data === "bi-directional" || data === "unknown")) {
		validate134.errors = [{
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema44.enum }
		}];
		return false;
	}
	validate134.errors = vErrors;
	return true;
}
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.flow === void 0 && (missing0 = "flow") || data.classification === void 0 && (missing0 = "classification")) {
				validate133.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "flow" || key0 === "classification")) {
					validate133.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.flow !== void 0) {
						const _errs2 = errors;
						if (!validate134(data.flow, {
							instancePath: instancePath + "/flow",
							parentData: data,
							parentDataProperty: "flow",
							rootData
						})) {
							vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.classification !== void 0) {
							const _errs3 = errors;
							if (typeof data.classification !== "string") {
								validate133.errors = [{
									instancePath: instancePath + "/classification",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate133.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate133.errors = vErrors;
	return errors === 0;
}
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name")) {
				validate130.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema42.properties, key0)) {
					validate130.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data["bom-ref"] !== void 0) {
						const _errs2 = errors;
						if (!validate37(data["bom-ref"], {
							instancePath: instancePath + "/bom-ref",
							parentData: data,
							parentDataProperty: "bom-ref",
							rootData
						})) {
							vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.provider !== void 0) {
							const _errs3 = errors;
							if (!validate39(data.provider, {
								instancePath: instancePath + "/provider",
								parentData: data,
								parentDataProperty: "provider",
								rootData
							})) {
								vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.group !== void 0) {
								const _errs4 = errors;
								if (typeof data.group !== "string") {
									validate130.errors = [{
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
										validate130.errors = [{
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
											validate130.errors = [{
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
												validate130.errors = [{
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
																validate130.errors = [{
																	instancePath: instancePath + "/endpoints/" + i0,
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
															if (!(_errs14 === errors)) break;
														}
													} else {
														validate130.errors = [{
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
														validate130.errors = [{
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
															validate130.errors = [{
																instancePath: instancePath + "/x-trust-boundary",
																keyword: "type",
																params: { type: "boolean" }
															}];
															return false;
														}
														var valid0 = _errs18 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.data !== void 0) {
															let data10 = data.data;
															const _errs20 = errors;
															if (errors === _errs20) {
																if (Array.isArray(data10)) {
																	const len1 = data10.length;
																	for (let i1 = 0; i1 < len1; i1++) {
																		const _errs22 = errors;
																		if (!validate133(data10[i1], {
																			instancePath: instancePath + "/data/" + i1,
																			parentData: data10,
																			parentDataProperty: i1,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs22 === errors)) break;
																	}
																} else {
																	validate130.errors = [{
																		instancePath: instancePath + "/data",
																		keyword: "type",
																		params: { type: "array" }
																	}];
																	return false;
																}
															}
															var valid0 = _errs20 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.licenses !== void 0) {
																let data12 = data.licenses;
																const _errs23 = errors;
																if (errors === _errs23) {
																	if (Array.isArray(data12)) {
																		const len2 = data12.length;
																		for (let i2 = 0; i2 < len2; i2++) {
																			const _errs25 = errors;
																			if (!validate43(data12[i2], {
																				instancePath: instancePath + "/licenses/" + i2,
																				parentData: data12,
																				parentDataProperty: i2,
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
																				errors = vErrors.length;
																			}
																			if (!(_errs25 === errors)) break;
																		}
																	} else {
																		validate130.errors = [{
																			instancePath: instancePath + "/licenses",
																			keyword: "type",
																			params: { type: "array" }
																		}];
																		return false;
																	}
																}
																var valid0 = _errs23 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.externalReferences !== void 0) {
																	let data14 = data.externalReferences;
																	const _errs26 = errors;
																	if (errors === _errs26) {
																		if (Array.isArray(data14)) {
																			const len3 = data14.length;
																			for (let i3 = 0; i3 < len3; i3++) {
																				const _errs28 = errors;
																				if (!validate30(data14[i3], {
																					instancePath: instancePath + "/externalReferences/" + i3,
																					parentData: data14,
																					parentDataProperty: i3,
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
																					errors = vErrors.length;
																				}
																				if (!(_errs28 === errors)) break;
																			}
																		} else {
																			validate130.errors = [{
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
																			validate130.errors = [{
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
																			if (!validate70(data.releaseNotes, {
																				instancePath: instancePath + "/releaseNotes",
																				parentData: data,
																				parentDataProperty: "releaseNotes",
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
																						const len4 = data18.length;
																						for (let i4 = 0; i4 < len4; i4++) {
																							const _errs34 = errors;
																							if (!validate79(data18[i4], {
																								instancePath: instancePath + "/properties/" + i4,
																								parentData: data18,
																								parentDataProperty: i4,
																								rootData
																							})) {
																								vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
																								errors = vErrors.length;
																							}
																							if (!(_errs34 === errors)) break;
																						}
																					} else {
																						validate130.errors = [{
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
																					if (!validate84(data.signature, {
																						instancePath: instancePath + "/signature",
																						parentData: data,
																						parentDataProperty: "signature",
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
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
		} else {
			validate130.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate130.errors = vErrors;
	return errors === 0;
}
const vulnerability = validate142;
const schema45 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"bom-ref": { "$ref": "#/definitions/refType" },
		"id": { "type": "string" },
		"source": { "$ref": "#/definitions/vulnerabilitySource" },
		"references": {
			"type": "array",
			"additionalItems": false,
			"items": {
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
			"additionalItems": false,
			"items": { "$ref": "#/definitions/rating" }
		},
		"cwes": {
			"type": "array",
			"additionalItems": false,
			"items": { "$ref": "#/definitions/cwe" }
		},
		"description": { "type": "string" },
		"detail": { "type": "string" },
		"recommendation": { "type": "string" },
		"advisories": {
			"type": "array",
			"additionalItems": false,
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
		"credits": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"organizations": {
					"type": "array",
					"additionalItems": false,
					"items": { "$ref": "#/definitions/organizationalEntity" }
				},
				"individuals": {
					"type": "array",
					"additionalItems": false,
					"items": { "$ref": "#/definitions/organizationalContact" }
				}
			}
		},
		"tools": {
			"type": "array",
			"additionalItems": false,
			"items": { "$ref": "#/definitions/tool" }
		},
		"analysis": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"state": { "$ref": "#/definitions/impactAnalysisState" },
				"justification": { "$ref": "#/definitions/impactAnalysisJustification" },
				"response": {
					"type": "array",
					"additionalItems": false,
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
				"detail": { "type": "string" }
			}
		},
		"affects": {
			"type": "array",
			"additionalItems": false,
			"items": {
				"required": ["ref"],
				"additionalProperties": false,
				"properties": {
					"ref": { "$ref": "#/definitions/refType" },
					"versions": {
						"type": "array",
						"additionalItems": false,
						"items": {
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
			"additionalItems": false,
			"items": { "$ref": "#/definitions/property" }
		}
	}
};
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "url" || key0 === "name")) {
			validate144.errors = [{
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}];
			return false;
		}
		if (data.url !== void 0) {
			if (typeof data.url !== "string") {
				validate144.errors = [{
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
					validate144.errors = [{
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
		validate144.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate144.errors = vErrors;
	return true;
}
const schema48 = {
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
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate149.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	if (!(data === "critical" || data === "high" || data === "medium" || data === "low" || data === "info" || data === "none" || data === "unknown")) {
		validate149.errors = [{
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema48.enum }
		}];
		return false;
	}
	validate149.errors = vErrors;
	return true;
}
const schema49 = {
	"type": "string",
	"enum": [
		"CVSSv2",
		"CVSSv3",
		"CVSSv31",
		"OWASP",
		"other"
	]
};
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate151.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	if (!(data === "CVSSv2" || data === "CVSSv3" || data === "CVSSv31" || data === "OWASP" || data === "other")) {
		validate151.errors = [{
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema49.enum }
		}];
		return false;
	}
	validate151.errors = vErrors;
	return true;
}
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "source" || key0 === "score" || key0 === "severity" || key0 === "method" || key0 === "vector" || key0 === "justification")) {
				validate147.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.source !== void 0) {
					const _errs2 = errors;
					if (!validate144(data.source, {
						instancePath: instancePath + "/source",
						parentData: data,
						parentDataProperty: "source",
						rootData
					})) {
						vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.score !== void 0) {
						const _errs3 = errors;
						if (!(typeof data.score == "number")) {
							validate147.errors = [{
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
							if (!validate149(data.severity, {
								instancePath: instancePath + "/severity",
								parentData: data,
								parentDataProperty: "severity",
								rootData
							})) {
								vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.method !== void 0) {
								const _errs6 = errors;
								if (!validate151(data.method, {
									instancePath: instancePath + "/method",
									parentData: data,
									parentDataProperty: "method",
									rootData
								})) {
									vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.vector !== void 0) {
									const _errs7 = errors;
									if (typeof data.vector !== "string") {
										validate147.errors = [{
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
											validate147.errors = [{
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
			validate147.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate147.errors = vErrors;
	return errors === 0;
}
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data))) {
		validate154.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "integer" }
		}];
		return false;
	}
	if (typeof data == "number") {
		if (data < 1 || isNaN(data)) {
			validate154.errors = [{
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
	validate154.errors = vErrors;
	return true;
}
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.url === void 0 && (missing0 = "url")) {
			validate156.errors = [{
				instancePath,
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "title" || key0 === "url")) {
				validate156.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.title !== void 0) {
				if (typeof data.title !== "string") {
					validate156.errors = [{
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
						validate156.errors = [{
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
		validate156.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate156.errors = vErrors;
	return true;
}
const schema52 = {
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
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate161.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	if (!(data === "resolved" || data === "resolved_with_pedigree" || data === "exploitable" || data === "in_triage" || data === "false_positive" || data === "not_affected")) {
		validate161.errors = [{
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema52.enum }
		}];
		return false;
	}
	validate161.errors = vErrors;
	return true;
}
const schema53 = {
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
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate163.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	if (!(data === "code_not_present" || data === "code_not_reachable" || data === "requires_configuration" || data === "requires_dependency" || data === "requires_environment" || data === "protected_by_compiler" || data === "protected_at_runtime" || data === "protected_at_perimeter" || data === "protected_by_mitigating_control")) {
		validate163.errors = [{
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema53.enum }
		}];
		return false;
	}
	validate163.errors = vErrors;
	return true;
}
const func8 = codePoints;
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func8(data) > 1024) {
			validate166.errors = [{
				instancePath,
				keyword: "maxLength",
				params: { limit: 1024 }
			}];
			return false;
		} else if (func8(data) < 1) {
			validate166.errors = [{
				instancePath,
				keyword: "minLength",
				params: { limit: 1 }
			}];
			return false;
		}
	} else {
		validate166.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate166.errors = vErrors;
	return true;
}
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func8(data) > 1024) {
			validate168.errors = [{
				instancePath,
				keyword: "maxLength",
				params: { limit: 1024 }
			}];
			return false;
		} else if (func8(data) < 1) {
			validate168.errors = [{
				instancePath,
				keyword: "minLength",
				params: { limit: 1 }
			}];
			return false;
		}
	} else {
		validate168.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate168.errors = vErrors;
	return true;
}
const schema56 = {
	"type": "string",
	"enum": [
		"affected",
		"unaffected",
		"unknown"
	]
};
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate170.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	if (!(data === "affected" || data === "unaffected" || data === "unknown")) {
		validate170.errors = [{
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema56.enum }
		}];
		return false;
	}
	validate170.errors = vErrors;
	return true;
}
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!func2.call(schema45.properties, key0)) {
				validate142.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data["bom-ref"] !== void 0) {
					const _errs2 = errors;
					if (!validate37(data["bom-ref"], {
						instancePath: instancePath + "/bom-ref",
						parentData: data,
						parentDataProperty: "bom-ref",
						rootData
					})) {
						vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.id !== void 0) {
						const _errs3 = errors;
						if (typeof data.id !== "string") {
							validate142.errors = [{
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
							if (!validate144(data.source, {
								instancePath: instancePath + "/source",
								parentData: data,
								parentDataProperty: "source",
								rootData
							})) {
								vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
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
											if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
												let missing0;
												if (data4.id === void 0 && (missing0 = "id") || data4.source === void 0 && (missing0 = "source")) {
													validate142.errors = [{
														instancePath: instancePath + "/references/" + i0,
														keyword: "required",
														params: { missingProperty: missing0 }
													}];
													return false;
												} else {
													const _errs9 = errors;
													for (const key1 in data4) if (!(key1 === "id" || key1 === "source")) {
														validate142.errors = [{
															instancePath: instancePath + "/references/" + i0,
															keyword: "additionalProperties",
															params: { additionalProperty: key1 }
														}];
														return false;
													}
													if (_errs9 === errors) {
														if (data4.id !== void 0) {
															const _errs10 = errors;
															if (typeof data4.id !== "string") {
																validate142.errors = [{
																	instancePath: instancePath + "/references/" + i0 + "/id",
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
															var valid2 = _errs10 === errors;
														} else var valid2 = true;
														if (valid2) {
															if (data4.source !== void 0) {
																const _errs12 = errors;
																if (!validate144(data4.source, {
																	instancePath: instancePath + "/references/" + i0 + "/source",
																	parentData: data4,
																	parentDataProperty: "source",
																	rootData
																})) {
																	vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
																	errors = vErrors.length;
																}
																var valid2 = _errs12 === errors;
															} else var valid2 = true;
														}
													}
												}
											}
											if (!(_errs8 === errors)) break;
										}
									} else {
										validate142.errors = [{
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
									const _errs13 = errors;
									if (errors === _errs13) {
										if (Array.isArray(data7)) {
											const len1 = data7.length;
											for (let i1 = 0; i1 < len1; i1++) {
												const _errs15 = errors;
												if (!validate147(data7[i1], {
													instancePath: instancePath + "/ratings/" + i1,
													parentData: data7,
													parentDataProperty: i1,
													rootData
												})) {
													vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
													errors = vErrors.length;
												}
												if (!(_errs15 === errors)) break;
											}
										} else {
											validate142.errors = [{
												instancePath: instancePath + "/ratings",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
									}
									var valid0 = _errs13 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.cwes !== void 0) {
										let data9 = data.cwes;
										const _errs16 = errors;
										if (errors === _errs16) {
											if (Array.isArray(data9)) {
												const len2 = data9.length;
												for (let i2 = 0; i2 < len2; i2++) {
													const _errs18 = errors;
													if (!validate154(data9[i2], {
														instancePath: instancePath + "/cwes/" + i2,
														parentData: data9,
														parentDataProperty: i2,
														rootData
													})) {
														vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
														errors = vErrors.length;
													}
													if (!(_errs18 === errors)) break;
												}
											} else {
												validate142.errors = [{
													instancePath: instancePath + "/cwes",
													keyword: "type",
													params: { type: "array" }
												}];
												return false;
											}
										}
										var valid0 = _errs16 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.description !== void 0) {
											const _errs19 = errors;
											if (typeof data.description !== "string") {
												validate142.errors = [{
													instancePath: instancePath + "/description",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
											var valid0 = _errs19 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.detail !== void 0) {
												const _errs21 = errors;
												if (typeof data.detail !== "string") {
													validate142.errors = [{
														instancePath: instancePath + "/detail",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
												var valid0 = _errs21 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.recommendation !== void 0) {
													const _errs23 = errors;
													if (typeof data.recommendation !== "string") {
														validate142.errors = [{
															instancePath: instancePath + "/recommendation",
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
													var valid0 = _errs23 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.advisories !== void 0) {
														let data14 = data.advisories;
														const _errs25 = errors;
														if (errors === _errs25) {
															if (Array.isArray(data14)) {
																const len3 = data14.length;
																for (let i3 = 0; i3 < len3; i3++) {
																	const _errs27 = errors;
																	if (!validate156(data14[i3], {
																		instancePath: instancePath + "/advisories/" + i3,
																		parentData: data14,
																		parentDataProperty: i3,
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
																		errors = vErrors.length;
																	}
																	if (!(_errs27 === errors)) break;
																}
															} else {
																validate142.errors = [{
																	instancePath: instancePath + "/advisories",
																	keyword: "type",
																	params: { type: "array" }
																}];
																return false;
															}
														}
														var valid0 = _errs25 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.created !== void 0) {
															let data16 = data.created;
															const _errs28 = errors;
															if (errors === _errs28) {
																if (errors === _errs28) {
																	if (typeof data16 === "string") {
																		if (!formats0(data16)) {
																			validate142.errors = [{
																				instancePath: instancePath + "/created",
																				keyword: "format",
																				params: { format: "date-time" }
																			}];
																			return false;
																		}
																	} else {
																		validate142.errors = [{
																			instancePath: instancePath + "/created",
																			keyword: "type",
																			params: { type: "string" }
																		}];
																		return false;
																	}
																}
															}
															var valid0 = _errs28 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.published !== void 0) {
																let data17 = data.published;
																const _errs30 = errors;
																if (errors === _errs30) {
																	if (errors === _errs30) {
																		if (typeof data17 === "string") {
																			if (!formats0(data17)) {
																				validate142.errors = [{
																					instancePath: instancePath + "/published",
																					keyword: "format",
																					params: { format: "date-time" }
																				}];
																				return false;
																			}
																		} else {
																			validate142.errors = [{
																				instancePath: instancePath + "/published",
																				keyword: "type",
																				params: { type: "string" }
																			}];
																			return false;
																		}
																	}
																}
																var valid0 = _errs30 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.updated !== void 0) {
																	let data18 = data.updated;
																	const _errs32 = errors;
																	if (errors === _errs32) {
																		if (errors === _errs32) {
																			if (typeof data18 === "string") {
																				if (!formats0(data18)) {
																					validate142.errors = [{
																						instancePath: instancePath + "/updated",
																						keyword: "format",
																						params: { format: "date-time" }
																					}];
																					return false;
																				}
																			} else {
																				validate142.errors = [{
																					instancePath: instancePath + "/updated",
																					keyword: "type",
																					params: { type: "string" }
																				}];
																				return false;
																			}
																		}
																	}
																	var valid0 = _errs32 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.credits !== void 0) {
																		let data19 = data.credits;
																		const _errs34 = errors;
																		if (errors === _errs34) {
																			if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
																				const _errs36 = errors;
																				for (const key2 in data19) if (!(key2 === "organizations" || key2 === "individuals")) {
																					validate142.errors = [{
																						instancePath: instancePath + "/credits",
																						keyword: "additionalProperties",
																						params: { additionalProperty: key2 }
																					}];
																					return false;
																				}
																				if (_errs36 === errors) {
																					if (data19.organizations !== void 0) {
																						let data20 = data19.organizations;
																						const _errs37 = errors;
																						if (errors === _errs37) {
																							if (Array.isArray(data20)) {
																								const len4 = data20.length;
																								for (let i4 = 0; i4 < len4; i4++) {
																									const _errs39 = errors;
																									if (!validate39(data20[i4], {
																										instancePath: instancePath + "/credits/organizations/" + i4,
																										parentData: data20,
																										parentDataProperty: i4,
																										rootData
																									})) {
																										vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
																										errors = vErrors.length;
																									}
																									if (!(_errs39 === errors)) break;
																								}
																							} else {
																								validate142.errors = [{
																									instancePath: instancePath + "/credits/organizations",
																									keyword: "type",
																									params: { type: "array" }
																								}];
																								return false;
																							}
																						}
																						var valid6 = _errs37 === errors;
																					} else var valid6 = true;
																					if (valid6) {
																						if (data19.individuals !== void 0) {
																							let data22 = data19.individuals;
																							const _errs40 = errors;
																							if (errors === _errs40) {
																								if (Array.isArray(data22)) {
																									const len5 = data22.length;
																									for (let i5 = 0; i5 < len5; i5++) {
																										const _errs42 = errors;
																										if (!validate34(data22[i5], {
																											instancePath: instancePath + "/credits/individuals/" + i5,
																											parentData: data22,
																											parentDataProperty: i5,
																											rootData
																										})) {
																											vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
																											errors = vErrors.length;
																										}
																										if (!(_errs42 === errors)) break;
																									}
																								} else {
																									validate142.errors = [{
																										instancePath: instancePath + "/credits/individuals",
																										keyword: "type",
																										params: { type: "array" }
																									}];
																									return false;
																								}
																							}
																							var valid6 = _errs40 === errors;
																						} else var valid6 = true;
																					}
																				}
																			} else {
																				validate142.errors = [{
																					instancePath: instancePath + "/credits",
																					keyword: "type",
																					params: { type: "object" }
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs34 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.tools !== void 0) {
																			let data24 = data.tools;
																			const _errs43 = errors;
																			if (errors === _errs43) {
																				if (Array.isArray(data24)) {
																					const len6 = data24.length;
																					for (let i6 = 0; i6 < len6; i6++) {
																						const _errs45 = errors;
																						if (!validate23(data24[i6], {
																							instancePath: instancePath + "/tools/" + i6,
																							parentData: data24,
																							parentDataProperty: i6,
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
																							errors = vErrors.length;
																						}
																						if (!(_errs45 === errors)) break;
																					}
																				} else {
																					validate142.errors = [{
																						instancePath: instancePath + "/tools",
																						keyword: "type",
																						params: { type: "array" }
																					}];
																					return false;
																				}
																			}
																			var valid0 = _errs43 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.analysis !== void 0) {
																				let data26 = data.analysis;
																				const _errs46 = errors;
																				if (errors === _errs46) {
																					if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
																						const _errs48 = errors;
																						for (const key3 in data26) if (!(key3 === "state" || key3 === "justification" || key3 === "response" || key3 === "detail")) {
																							validate142.errors = [{
																								instancePath: instancePath + "/analysis",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key3 }
																							}];
																							return false;
																						}
																						if (_errs48 === errors) {
																							if (data26.state !== void 0) {
																								const _errs49 = errors;
																								if (!validate161(data26.state, {
																									instancePath: instancePath + "/analysis/state",
																									parentData: data26,
																									parentDataProperty: "state",
																									rootData
																								})) {
																									vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
																									errors = vErrors.length;
																								}
																								var valid10 = _errs49 === errors;
																							} else var valid10 = true;
																							if (valid10) {
																								if (data26.justification !== void 0) {
																									const _errs50 = errors;
																									if (!validate163(data26.justification, {
																										instancePath: instancePath + "/analysis/justification",
																										parentData: data26,
																										parentDataProperty: "justification",
																										rootData
																									})) {
																										vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
																										errors = vErrors.length;
																									}
																									var valid10 = _errs50 === errors;
																								} else var valid10 = true;
																								if (valid10) {
																									if (data26.response !== void 0) {
																										let data29 = data26.response;
																										const _errs51 = errors;
																										if (errors === _errs51) {
																											if (Array.isArray(data29)) {
																												const len7 = data29.length;
																												for (let i7 = 0; i7 < len7; i7++) {
																													let data30 = data29[i7];
																													const _errs53 = errors;
																													if (typeof data30 !== "string") {
																														validate142.errors = [{
																															instancePath: instancePath + "/analysis/response/" + i7,
																															keyword: "type",
																															params: { type: "string" }
																														}];
																														return false;
																													}
																													if (!(data30 === "can_not_fix" || data30 === "will_not_fix" || data30 === "update" || data30 === "rollback" || data30 === "workaround_available")) {
																														validate142.errors = [{
																															instancePath: instancePath + "/analysis/response/" + i7,
																															keyword: "enum",
																															params: { allowedValues: schema45.properties.analysis.properties.response.items.enum }
																														}];
																														return false;
																													}
																													if (!(_errs53 === errors)) break;
																												}
																											} else {
																												validate142.errors = [{
																													instancePath: instancePath + "/analysis/response",
																													keyword: "type",
																													params: { type: "array" }
																												}];
																												return false;
																											}
																										}
																										var valid10 = _errs51 === errors;
																									} else var valid10 = true;
																									if (valid10) {
																										if (data26.detail !== void 0) {
																											const _errs55 = errors;
																											if (typeof data26.detail !== "string") {
																												validate142.errors = [{
																													instancePath: instancePath + "/analysis/detail",
																													keyword: "type",
																													params: { type: "string" }
																												}];
																												return false;
																											}
																											var valid10 = _errs55 === errors;
																										} else var valid10 = true;
																									}
																								}
																							}
																						}
																					} else {
																						validate142.errors = [{
																							instancePath: instancePath + "/analysis",
																							keyword: "type",
																							params: { type: "object" }
																						}];
																						return false;
																					}
																				}
																				var valid0 = _errs46 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.affects !== void 0) {
																					let data32 = data.affects;
																					const _errs57 = errors;
																					if (errors === _errs57) {
																						if (Array.isArray(data32)) {
																							var valid12 = true;
																							const len8 = data32.length;
																							for (let i8 = 0; i8 < len8; i8++) {
																								let data33 = data32[i8];
																								const _errs59 = errors;
																								if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
																									let missing1;
																									if (data33.ref === void 0 && (missing1 = "ref")) {
																										validate142.errors = [{
																											instancePath: instancePath + "/affects/" + i8,
																											keyword: "required",
																											params: { missingProperty: missing1 }
																										}];
																										return false;
																									} else {
																										const _errs60 = errors;
																										for (const key4 in data33) if (!(key4 === "ref" || key4 === "versions")) {
																											validate142.errors = [{
																												instancePath: instancePath + "/affects/" + i8,
																												keyword: "additionalProperties",
																												params: { additionalProperty: key4 }
																											}];
																											return false;
																										}
																										if (_errs60 === errors) {
																											if (data33.ref !== void 0) {
																												const _errs61 = errors;
																												if (!validate37(data33.ref, {
																													instancePath: instancePath + "/affects/" + i8 + "/ref",
																													parentData: data33,
																													parentDataProperty: "ref",
																													rootData
																												})) {
																													vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
																													errors = vErrors.length;
																												}
																												var valid13 = _errs61 === errors;
																											} else var valid13 = true;
																											if (valid13) {
																												if (data33.versions !== void 0) {
																													let data35 = data33.versions;
																													const _errs62 = errors;
																													if (errors === _errs62) {
																														if (Array.isArray(data35)) {
																															const len9 = data35.length;
																															for (let i9 = 0; i9 < len9; i9++) {
																																let data36 = data35[i9];
																																const _errs64 = errors;
																																const _errs65 = errors;
																																let valid15 = false;
																																let passing0 = null;
																																const _errs66 = errors;
																																if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
																																	let missing2;
																																	if (data36.version === void 0 && (missing2 = "version")) {
																																		const err0 = {
																																			instancePath: instancePath + "/affects/" + i8 + "/versions/" + i9,
																																			keyword: "required",
																																			params: { missingProperty: missing2 }
																																		};
																																		if (vErrors === null) vErrors = [err0];
																																		else vErrors.push(err0);
																																		errors++;
																																	}
																																}
																																var _valid0 = _errs66 === errors;
																																if (_valid0) {
																																	valid15 = true;
																																	passing0 = 0;
																																}
																																const _errs67 = errors;
																																if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
																																	let missing3;
																																	if (data36.range === void 0 && (missing3 = "range")) {
																																		const err1 = {
																																			instancePath: instancePath + "/affects/" + i8 + "/versions/" + i9,
																																			keyword: "required",
																																			params: { missingProperty: missing3 }
																																		};
																																		if (vErrors === null) vErrors = [err1];
																																		else vErrors.push(err1);
																																		errors++;
																																	}
																																}
																																var _valid0 = _errs67 === errors;
																																if (_valid0 && valid15) {
																																	valid15 = false;
																																	passing0 = [passing0, 1];
																																} else if (_valid0) {
																																	valid15 = true;
																																	passing0 = 1;
																																}
																																if (!valid15) {
																																	const err2 = {
																																		instancePath: instancePath + "/affects/" + i8 + "/versions/" + i9,
																																		keyword: "oneOf",
																																		params: { passingSchemas: passing0 }
																																	};
																																	if (vErrors === null) vErrors = [err2];
																																	else vErrors.push(err2);
																																	errors++;
																																	validate142.errors = vErrors;
																																	return false;
																																} else {
																																	errors = _errs65;
																																	if (vErrors !== null) {
																																		if (_errs65) vErrors.length = _errs65;
																																		else vErrors = null;
																																	}
																																}
																																if (errors === _errs64) {
																																	if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
																																		const _errs68 = errors;
																																		for (const key5 in data36) if (!(key5 === "version" || key5 === "range" || key5 === "status")) {
																																			validate142.errors = [{
																																				instancePath: instancePath + "/affects/" + i8 + "/versions/" + i9,
																																				keyword: "additionalProperties",
																																				params: { additionalProperty: key5 }
																																			}];
																																			return false;
																																		}
																																		if (_errs68 === errors) {
																																			if (data36.version !== void 0) {
																																				const _errs69 = errors;
																																				if (!validate166(data36.version, {
																																					instancePath: instancePath + "/affects/" + i8 + "/versions/" + i9 + "/version",
																																					parentData: data36,
																																					parentDataProperty: "version",
																																					rootData
																																				})) {
																																					vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
																																					errors = vErrors.length;
																																				}
																																				var valid16 = _errs69 === errors;
																																			} else var valid16 = true;
																																			if (valid16) {
																																				if (data36.range !== void 0) {
																																					const _errs70 = errors;
																																					if (!validate168(data36.range, {
																																						instancePath: instancePath + "/affects/" + i8 + "/versions/" + i9 + "/range",
																																						parentData: data36,
																																						parentDataProperty: "range",
																																						rootData
																																					})) {
																																						vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
																																						errors = vErrors.length;
																																					}
																																					var valid16 = _errs70 === errors;
																																				} else var valid16 = true;
																																				if (valid16) {
																																					if (data36.status !== void 0) {
																																						const _errs71 = errors;
																																						if (!validate170(data36.status, {
																																							instancePath: instancePath + "/affects/" + i8 + "/versions/" + i9 + "/status",
																																							parentData: data36,
																																							parentDataProperty: "status",
																																							rootData
																																						})) {
																																							vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
																																							errors = vErrors.length;
																																						}
																																						var valid16 = _errs71 === errors;
																																					} else var valid16 = true;
																																				}
																																			}
																																		}
																																	}
																																}
																																if (!(_errs64 === errors)) break;
																															}
																														} else {
																															validate142.errors = [{
																																instancePath: instancePath + "/affects/" + i8 + "/versions",
																																keyword: "type",
																																params: { type: "array" }
																															}];
																															return false;
																														}
																													}
																													var valid13 = _errs62 === errors;
																												} else var valid13 = true;
																											}
																										}
																									}
																								}
																								var valid12 = _errs59 === errors;
																								if (!valid12) break;
																							}
																							if (valid12) {
																								if (!distinct(data32)) {
																									validate142.errors = [{
																										instancePath: instancePath + "/affects",
																										keyword: "distinct",
																										params: {}
																									}];
																									return false;
																								}
																							}
																						} else {
																							validate142.errors = [{
																								instancePath: instancePath + "/affects",
																								keyword: "type",
																								params: { type: "array" }
																							}];
																							return false;
																						}
																					}
																					var valid0 = _errs57 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.properties !== void 0) {
																						let data40 = data.properties;
																						const _errs72 = errors;
																						if (errors === _errs72) {
																							if (Array.isArray(data40)) {
																								const len10 = data40.length;
																								for (let i10 = 0; i10 < len10; i10++) {
																									const _errs74 = errors;
																									if (!validate79(data40[i10], {
																										instancePath: instancePath + "/properties/" + i10,
																										parentData: data40,
																										parentDataProperty: i10,
																										rootData
																									})) {
																										vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
																										errors = vErrors.length;
																									}
																									if (!(_errs74 === errors)) break;
																								}
																							} else {
																								validate142.errors = [{
																									instancePath: instancePath + "/properties",
																									keyword: "type",
																									params: { type: "array" }
																								}];
																								return false;
																							}
																						}
																						var valid0 = _errs72 === errors;
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
			validate142.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate142.errors = vErrors;
	return errors === 0;
}
export { component, document, service, vulnerability };
