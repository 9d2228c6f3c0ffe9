import { n as distinct } from "./cyclonedx-distinct.js";
import { n as formats, t as codePoints } from "./cyclonedx-formats.js";
// triage/finding/generated/cyclonedx-1.6.js
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
		"declarations": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"assessors": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"bom-ref": { "$ref": "#/definitions/refType" },
							"thirdParty": { "type": "boolean" },
							"organization": { "$ref": "#/definitions/organizationalEntity" }
						}
					}
				},
				"attestations": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"summary": { "type": "string" },
							"assessor": { "$ref": "#/definitions/refLinkType" },
							"map": {
								"type": "array",
								"items": {
									"type": "object",
									"additionalProperties": false,
									"properties": {
										"requirement": { "$ref": "#/definitions/refLinkType" },
										"claims": {
											"type": "array",
											"items": { "$ref": "#/definitions/refLinkType" }
										},
										"counterClaims": {
											"type": "array",
											"items": { "$ref": "#/definitions/refLinkType" }
										},
										"conformance": {
											"type": "object",
											"additionalProperties": false,
											"properties": {
												"score": {
													"type": "number",
													"minimum": 0,
													"maximum": 1
												},
												"rationale": { "type": "string" },
												"mitigationStrategies": {
													"type": "array",
													"items": { "$ref": "#/definitions/refLinkType" }
												}
											}
										},
										"confidence": {
											"type": "object",
											"additionalProperties": false,
											"properties": {
												"score": {
													"type": "number",
													"minimum": 0,
													"maximum": 1
												},
												"rationale": { "type": "string" }
											}
										}
									}
								}
							},
							"signature": { "$ref": "#/definitions/signature" }
						}
					}
				},
				"claims": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"bom-ref": { "$ref": "#/definitions/refType" },
							"target": { "$ref": "#/definitions/refLinkType" },
							"predicate": { "type": "string" },
							"mitigationStrategies": {
								"type": "array",
								"items": { "$ref": "#/definitions/refLinkType" }
							},
							"reasoning": { "type": "string" },
							"evidence": {
								"type": "array",
								"items": { "$ref": "#/definitions/refLinkType" }
							},
							"counterEvidence": {
								"type": "array",
								"items": { "$ref": "#/definitions/refLinkType" }
							},
							"externalReferences": {
								"type": "array",
								"items": { "$ref": "#/definitions/externalReference" }
							},
							"signature": { "$ref": "#/definitions/signature" }
						}
					}
				},
				"evidence": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"bom-ref": { "$ref": "#/definitions/refType" },
							"propertyName": { "type": "string" },
							"description": { "type": "string" },
							"data": {
								"type": "array",
								"items": {
									"type": "object",
									"additionalProperties": false,
									"properties": {
										"name": { "type": "string" },
										"contents": {
											"type": "object",
											"additionalProperties": false,
											"properties": {
												"attachment": { "$ref": "#/definitions/attachment" },
												"url": { "type": "string" }
											}
										},
										"classification": { "$ref": "#/definitions/dataClassification" },
										"sensitiveData": {
											"type": "array",
											"items": { "type": "string" }
										},
										"governance": { "$ref": "#/definitions/dataGovernance" }
									}
								}
							},
							"created": {
								"type": "string",
								"format": "date-time"
							},
							"expires": {
								"type": "string",
								"format": "date-time"
							},
							"author": { "$ref": "#/definitions/organizationalContact" },
							"reviewer": { "$ref": "#/definitions/organizationalContact" },
							"signature": { "$ref": "#/definitions/signature" }
						}
					}
				},
				"targets": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"organizations": {
							"type": "array",
							"items": { "$ref": "#/definitions/organizationalEntity" }
						},
						"components": {
							"type": "array",
							"items": { "$ref": "#/definitions/component" }
						},
						"services": {
							"type": "array",
							"items": { "$ref": "#/definitions/service" }
						}
					}
				},
				"affirmation": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"statement": { "type": "string" },
						"signatories": {
							"type": "array",
							"items": {
								"type": "object",
								"additionalProperties": false,
								"oneOf": [{ "required": ["signature"] }, { "required": ["externalReference", "organization"] }],
								"properties": {
									"name": { "type": "string" },
									"role": { "type": "string" },
									"signature": { "$ref": "#/definitions/signature" },
									"organization": { "$ref": "#/definitions/organizationalEntity" },
									"externalReference": { "$ref": "#/definitions/externalReference" }
								}
							}
						},
						"signature": { "$ref": "#/definitions/signature" }
					}
				},
				"signature": { "$ref": "#/definitions/signature" }
			}
		},
		"definitions": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "standards": {
				"type": "array",
				"items": { "$ref": "#/definitions/standard" }
			} }
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
		"refLinkType": { "$ref": "#/definitions/refType" },
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
				"manufacturer": { "$ref": "#/definitions/organizationalEntity" },
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
				"version": { "$ref": "#/definitions/version" },
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
				"address": { "$ref": "#/definitions/postalAddress" },
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
						"data",
						"cryptographic-asset"
					]
				},
				"mime-type": {
					"type": "string",
					"pattern": "^[-+a-z0-9.]+/[-+a-z0-9.]+$"
				},
				"bom-ref": { "$ref": "#/definitions/refType" },
				"supplier": { "$ref": "#/definitions/organizationalEntity" },
				"manufacturer": { "$ref": "#/definitions/organizationalEntity" },
				"authors": {
					"type": "array",
					"items": { "$ref": "#/definitions/organizationalContact" }
				},
				"author": { "type": "string" },
				"publisher": { "type": "string" },
				"group": { "type": "string" },
				"name": { "type": "string" },
				"version": { "$ref": "#/definitions/version" },
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
				"omniborId": {
					"type": "array",
					"items": { "type": "string" }
				},
				"swhid": {
					"type": "array",
					"items": { "type": "string" }
				},
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
				"cryptoProperties": { "$ref": "#/definitions/cryptoProperties" },
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				},
				"tags": { "$ref": "#/definitions/tags" },
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
				"acknowledgement": { "$ref": "#/definitions/licenseAcknowledgementEnumeration" },
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
		"licenseAcknowledgementEnumeration": {
			"type": "string",
			"enum": ["declared", "concluded"]
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
						"acknowledgement": { "$ref": "#/definitions/licenseAcknowledgementEnumeration" },
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
						"source-distribution",
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
						"electronic-signature",
						"digital-signature",
						"rfc-9116",
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
				},
				"provides": {
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
				"version": { "$ref": "#/definitions/version" },
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
				"tags": { "$ref": "#/definitions/tags" },
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
				"governance": { "$ref": "#/definitions/dataGovernance" },
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
				"identity": { "oneOf": [{
					"type": "array",
					"items": { "$ref": "#/definitions/componentIdentityEvidence" }
				}, { "$ref": "#/definitions/componentIdentityEvidence" }] },
				"occurrences": {
					"type": "array",
					"items": {
						"type": "object",
						"required": ["location"],
						"additionalProperties": false,
						"properties": {
							"bom-ref": { "$ref": "#/definitions/refType" },
							"location": { "type": "string" },
							"line": {
								"type": "integer",
								"minimum": 0
							},
							"offset": {
								"type": "integer",
								"minimum": 0
							},
							"symbol": { "type": "string" },
							"additionalContext": { "type": "string" }
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
			"required": ["name"],
			"properties": {
				"name": { "type": "string" },
				"value": { "type": "string" }
			},
			"additionalProperties": false
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
				"tags": { "$ref": "#/definitions/tags" },
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
										"range": { "$ref": "#/definitions/versionRange" },
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
			"maxLength": 1024
		},
		"versionRange": {
			"type": "string",
			"minLength": 1,
			"maxLength": 4096
		},
		"range": { "$ref": "#/definitions/versionRange" },
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
								"properties": { "ref": {
									"anyOf": [{ "$ref": "#/definitions/refLinkType" }, { "$ref": "#/definitions/bomLinkElementType" }],
									"type": "string"
								} }
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
						"environmentalConsiderations": { "$ref": "#/definitions/environmentalConsiderations" },
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
				"governance": { "$ref": "#/definitions/dataGovernance" }
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
		"environmentalConsiderations": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"energyConsumptions": {
					"type": "array",
					"items": { "$ref": "#/definitions/energyConsumption" }
				},
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"energyConsumption": {
			"type": "object",
			"required": [
				"activity",
				"energyProviders",
				"activityEnergyCost"
			],
			"additionalProperties": false,
			"properties": {
				"activity": {
					"type": "string",
					"enum": [
						"design",
						"data-collection",
						"data-preparation",
						"training",
						"fine-tuning",
						"validation",
						"deployment",
						"inference",
						"other"
					]
				},
				"energyProviders": {
					"type": "array",
					"items": { "$ref": "#/definitions/energyProvider" }
				},
				"activityEnergyCost": { "$ref": "#/definitions/energyMeasure" },
				"co2CostEquivalent": { "$ref": "#/definitions/co2Measure" },
				"co2CostOffset": { "$ref": "#/definitions/co2Measure" },
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"energyMeasure": {
			"type": "object",
			"required": ["value", "unit"],
			"additionalProperties": false,
			"properties": {
				"value": { "type": "number" },
				"unit": {
					"type": "string",
					"enum": ["kWh"]
				}
			}
		},
		"co2Measure": {
			"type": "object",
			"required": ["value", "unit"],
			"additionalProperties": false,
			"properties": {
				"value": { "type": "number" },
				"unit": {
					"type": "string",
					"enum": ["tCO2eq"]
				}
			}
		},
		"energyProvider": {
			"type": "object",
			"required": [
				"organization",
				"energySource",
				"energyProvided"
			],
			"additionalProperties": false,
			"properties": {
				"bom-ref": { "$ref": "#/definitions/refType" },
				"description": { "type": "string" },
				"organization": {
					"type": "object",
					"$ref": "#/definitions/organizationalEntity"
				},
				"energySource": {
					"type": "string",
					"enum": [
						"coal",
						"oil",
						"natural-gas",
						"nuclear",
						"wind",
						"solar",
						"geothermal",
						"hydropower",
						"biofuel",
						"unknown",
						"other"
					]
				},
				"energyProvided": { "$ref": "#/definitions/energyMeasure" },
				"externalReferences": {
					"type": "array",
					"items": { "$ref": "#/definitions/externalReference" }
				}
			}
		},
		"postalAddress": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"bom-ref": { "$ref": "#/definitions/refType" },
				"country": { "type": "string" },
				"region": { "type": "string" },
				"locality": { "type": "string" },
				"postOfficeBoxNumber": { "type": "string" },
				"postalCode": { "type": "string" },
				"streetAddress": { "type": "string" }
			}
		},
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
		"componentIdentityEvidence": {
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
						"omniborId",
						"swhid",
						"swid",
						"hash"
					]
				},
				"confidence": {
					"type": "number",
					"minimum": 0,
					"maximum": 1
				},
				"concludedValue": { "type": "string" },
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
		"standard": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"bom-ref": { "$ref": "#/definitions/refType" },
				"name": { "type": "string" },
				"version": { "type": "string" },
				"description": { "type": "string" },
				"owner": { "type": "string" },
				"requirements": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"bom-ref": { "$ref": "#/definitions/refType" },
							"identifier": { "type": "string" },
							"title": { "type": "string" },
							"text": { "type": "string" },
							"descriptions": {
								"type": "array",
								"items": { "type": "string" }
							},
							"openCre": {
								"type": "array",
								"items": {
									"type": "string",
									"pattern": "^CRE:[0-9]+-[0-9]+$"
								}
							},
							"parent": { "$ref": "#/definitions/refLinkType" },
							"properties": {
								"type": "array",
								"items": { "$ref": "#/definitions/property" }
							},
							"externalReferences": {
								"type": "array",
								"items": { "$ref": "#/definitions/externalReference" }
							}
						}
					}
				},
				"levels": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"bom-ref": { "$ref": "#/definitions/refType" },
							"identifier": { "type": "string" },
							"title": { "type": "string" },
							"description": { "type": "string" },
							"requirements": {
								"type": "array",
								"items": { "$ref": "#/definitions/refLinkType" }
							}
						}
					}
				},
				"externalReferences": {
					"type": "array",
					"items": { "$ref": "#/definitions/externalReference" }
				},
				"signature": { "$ref": "#/definitions/signature" }
			}
		},
		"signature": { "$ref": "jsf-0.82.SNAPSHOT.schema.json#/definitions/signature" },
		"cryptoProperties": {
			"type": "object",
			"additionalProperties": false,
			"required": ["assetType"],
			"properties": {
				"assetType": {
					"type": "string",
					"enum": [
						"algorithm",
						"certificate",
						"protocol",
						"related-crypto-material"
					]
				},
				"algorithmProperties": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"primitive": {
							"type": "string",
							"enum": [
								"drbg",
								"mac",
								"block-cipher",
								"stream-cipher",
								"signature",
								"hash",
								"pke",
								"xof",
								"kdf",
								"key-agree",
								"kem",
								"ae",
								"combiner",
								"other",
								"unknown"
							]
						},
						"parameterSetIdentifier": { "type": "string" },
						"curve": { "type": "string" },
						"executionEnvironment": {
							"type": "string",
							"enum": [
								"software-plain-ram",
								"software-encrypted-ram",
								"software-tee",
								"hardware",
								"other",
								"unknown"
							]
						},
						"implementationPlatform": {
							"type": "string",
							"enum": [
								"generic",
								"x86_32",
								"x86_64",
								"armv7-a",
								"armv7-m",
								"armv8-a",
								"armv8-m",
								"armv9-a",
								"armv9-m",
								"s390x",
								"ppc64",
								"ppc64le",
								"other",
								"unknown"
							]
						},
						"certificationLevel": {
							"type": "array",
							"items": {
								"type": "string",
								"enum": [
									"none",
									"fips140-1-l1",
									"fips140-1-l2",
									"fips140-1-l3",
									"fips140-1-l4",
									"fips140-2-l1",
									"fips140-2-l2",
									"fips140-2-l3",
									"fips140-2-l4",
									"fips140-3-l1",
									"fips140-3-l2",
									"fips140-3-l3",
									"fips140-3-l4",
									"cc-eal1",
									"cc-eal1+",
									"cc-eal2",
									"cc-eal2+",
									"cc-eal3",
									"cc-eal3+",
									"cc-eal4",
									"cc-eal4+",
									"cc-eal5",
									"cc-eal5+",
									"cc-eal6",
									"cc-eal6+",
									"cc-eal7",
									"cc-eal7+",
									"other",
									"unknown"
								]
							}
						},
						"mode": {
							"type": "string",
							"enum": [
								"cbc",
								"ecb",
								"ccm",
								"gcm",
								"cfb",
								"ofb",
								"ctr",
								"other",
								"unknown"
							]
						},
						"padding": {
							"type": "string",
							"enum": [
								"pkcs5",
								"pkcs7",
								"pkcs1v15",
								"oaep",
								"raw",
								"other",
								"unknown"
							]
						},
						"cryptoFunctions": {
							"type": "array",
							"items": {
								"type": "string",
								"enum": [
									"generate",
									"keygen",
									"encrypt",
									"decrypt",
									"digest",
									"tag",
									"keyderive",
									"sign",
									"verify",
									"encapsulate",
									"decapsulate",
									"other",
									"unknown"
								]
							}
						},
						"classicalSecurityLevel": {
							"type": "integer",
							"minimum": 0
						},
						"nistQuantumSecurityLevel": {
							"type": "integer",
							"minimum": 0,
							"maximum": 6
						}
					}
				},
				"certificateProperties": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"subjectName": { "type": "string" },
						"issuerName": { "type": "string" },
						"notValidBefore": {
							"type": "string",
							"format": "date-time"
						},
						"notValidAfter": {
							"type": "string",
							"format": "date-time"
						},
						"signatureAlgorithmRef": { "$ref": "#/definitions/refType" },
						"subjectPublicKeyRef": { "$ref": "#/definitions/refType" },
						"certificateFormat": { "type": "string" },
						"certificateExtension": { "type": "string" }
					}
				},
				"relatedCryptoMaterialProperties": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"type": {
							"type": "string",
							"enum": [
								"private-key",
								"public-key",
								"secret-key",
								"key",
								"ciphertext",
								"signature",
								"digest",
								"initialization-vector",
								"nonce",
								"seed",
								"salt",
								"shared-secret",
								"tag",
								"additional-data",
								"password",
								"credential",
								"token",
								"other",
								"unknown"
							]
						},
						"id": { "type": "string" },
						"state": {
							"type": "string",
							"enum": [
								"pre-activation",
								"active",
								"suspended",
								"deactivated",
								"compromised",
								"destroyed"
							]
						},
						"algorithmRef": { "$ref": "#/definitions/refType" },
						"creationDate": {
							"type": "string",
							"format": "date-time"
						},
						"activationDate": {
							"type": "string",
							"format": "date-time"
						},
						"updateDate": {
							"type": "string",
							"format": "date-time"
						},
						"expirationDate": {
							"type": "string",
							"format": "date-time"
						},
						"value": { "type": "string" },
						"size": { "type": "integer" },
						"format": { "type": "string" },
						"securedBy": { "$ref": "#/definitions/securedBy" }
					}
				},
				"protocolProperties": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"type": {
							"type": "string",
							"enum": [
								"tls",
								"ssh",
								"ipsec",
								"ike",
								"sstp",
								"wpa",
								"other",
								"unknown"
							]
						},
						"version": { "type": "string" },
						"cipherSuites": {
							"type": "array",
							"items": { "$ref": "#/definitions/cipherSuite" }
						},
						"ikev2TransformTypes": {
							"type": "object",
							"additionalProperties": false,
							"properties": {
								"encr": { "$ref": "#/definitions/cryptoRefArray" },
								"prf": { "$ref": "#/definitions/cryptoRefArray" },
								"integ": { "$ref": "#/definitions/cryptoRefArray" },
								"ke": { "$ref": "#/definitions/cryptoRefArray" },
								"esn": { "type": "boolean" },
								"auth": { "$ref": "#/definitions/cryptoRefArray" }
							}
						},
						"cryptoRefArray": { "$ref": "#/definitions/cryptoRefArray" }
					}
				},
				"oid": { "type": "string" }
			}
		},
		"cipherSuite": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"name": { "type": "string" },
				"algorithms": {
					"type": "array",
					"items": { "$ref": "#/definitions/refType" }
				},
				"identifiers": {
					"type": "array",
					"items": { "type": "string" }
				}
			}
		},
		"cryptoRefArray": {
			"type": "array",
			"items": { "$ref": "#/definitions/refType" }
		},
		"securedBy": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"mechanism": { "type": "string" },
				"algorithmRef": { "$ref": "#/definitions/refType" }
			}
		},
		"tags": {
			"type": "array",
			"items": { "type": "string" }
		},
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
						"data",
						"cryptographic-asset"
					]
				},
				"mime-type": {
					"type": "string",
					"pattern": "^[-+a-z0-9.]+/[-+a-z0-9.]+$"
				},
				"bom-ref": { "$ref": "#/definitions/refType" },
				"supplier": { "$ref": "#/definitions/organizationalEntity" },
				"manufacturer": { "$ref": "#/definitions/organizationalEntity" },
				"authors": {
					"type": "array",
					"items": { "$ref": "#/definitions/organizationalContact" }
				},
				"author": { "type": "string" },
				"publisher": { "type": "string" },
				"group": { "type": "string" },
				"name": { "type": "string" },
				"version": { "$ref": "#/definitions/version" },
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
				"omniborId": {
					"type": "array",
					"items": { "type": "string" }
				},
				"swhid": {
					"type": "array",
					"items": { "type": "string" }
				},
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
				"cryptoProperties": { "$ref": "#/definitions/cryptoProperties" },
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				},
				"tags": { "$ref": "#/definitions/tags" },
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
				"version": { "$ref": "#/definitions/version" },
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
				"tags": { "$ref": "#/definitions/tags" },
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
										"range": { "$ref": "#/definitions/versionRange" },
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
		"manufacturer": { "$ref": "#/definitions/organizationalEntity" },
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
				"data",
				"cryptographic-asset"
			]
		},
		"mime-type": {
			"type": "string",
			"pattern": "^[-+a-z0-9.]+/[-+a-z0-9.]+$"
		},
		"bom-ref": { "$ref": "#/definitions/refType" },
		"supplier": { "$ref": "#/definitions/organizationalEntity" },
		"manufacturer": { "$ref": "#/definitions/organizationalEntity" },
		"authors": {
			"type": "array",
			"items": { "$ref": "#/definitions/organizationalContact" }
		},
		"author": { "type": "string" },
		"publisher": { "type": "string" },
		"group": { "type": "string" },
		"name": { "type": "string" },
		"version": { "$ref": "#/definitions/version" },
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
		"omniborId": {
			"type": "array",
			"items": { "type": "string" }
		},
		"swhid": {
			"type": "array",
			"items": { "type": "string" }
		},
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
		"cryptoProperties": { "$ref": "#/definitions/cryptoProperties" },
		"properties": {
			"type": "array",
			"items": { "$ref": "#/definitions/property" }
		},
		"tags": { "$ref": "#/definitions/tags" },
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
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "bom-ref" || key0 === "country" || key0 === "region" || key0 === "locality" || key0 === "postOfficeBoxNumber" || key0 === "postalCode" || key0 === "streetAddress")) {
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
					if (data.country !== void 0) {
						const _errs3 = errors;
						if (typeof data.country !== "string") {
							validate28.errors = [{
								instancePath: instancePath + "/country",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.region !== void 0) {
							const _errs5 = errors;
							if (typeof data.region !== "string") {
								validate28.errors = [{
									instancePath: instancePath + "/region",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.locality !== void 0) {
								const _errs7 = errors;
								if (typeof data.locality !== "string") {
									validate28.errors = [{
										instancePath: instancePath + "/locality",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.postOfficeBoxNumber !== void 0) {
									const _errs9 = errors;
									if (typeof data.postOfficeBoxNumber !== "string") {
										validate28.errors = [{
											instancePath: instancePath + "/postOfficeBoxNumber",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.postalCode !== void 0) {
										const _errs11 = errors;
										if (typeof data.postalCode !== "string") {
											validate28.errors = [{
												instancePath: instancePath + "/postalCode",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
										var valid0 = _errs11 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.streetAddress !== void 0) {
											const _errs13 = errors;
											if (typeof data.streetAddress !== "string") {
												validate28.errors = [{
													instancePath: instancePath + "/streetAddress",
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
const formats2 = formats["idn-email"];
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "bom-ref" || key0 === "name" || key0 === "email" || key0 === "phone")) {
				validate31.errors = [{
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
							validate31.errors = [{
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
											validate31.errors = [{
												instancePath: instancePath + "/email",
												keyword: "format",
												params: { format: "idn-email" }
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
								}
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.phone !== void 0) {
								const _errs7 = errors;
								if (typeof data.phone !== "string") {
									validate31.errors = [{
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
			validate31.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate31.errors = vErrors;
	return errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "bom-ref" || key0 === "name" || key0 === "address" || key0 === "url" || key0 === "contact")) {
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
						if (data.address !== void 0) {
							const _errs5 = errors;
							if (!validate28(data.address, {
								instancePath: instancePath + "/address",
								parentData: data,
								parentDataProperty: "address",
								rootData
							})) {
								vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.url !== void 0) {
								let data3 = data.url;
								const _errs6 = errors;
								if (errors === _errs6) {
									if (Array.isArray(data3)) {
										const len0 = data3.length;
										for (let i0 = 0; i0 < len0; i0++) {
											const _errs8 = errors;
											if (typeof data3[i0] !== "string") {
												validate26.errors = [{
													instancePath: instancePath + "/url/" + i0,
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
											if (!(_errs8 === errors)) break;
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
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.contact !== void 0) {
									let data5 = data.contact;
									const _errs10 = errors;
									if (errors === _errs10) {
										if (Array.isArray(data5)) {
											const len1 = data5.length;
											for (let i1 = 0; i1 < len1; i1++) {
												const _errs12 = errors;
												if (!validate31(data5[i1], {
													instancePath: instancePath + "/contact/" + i1,
													parentData: data5,
													parentDataProperty: i1,
													rootData
												})) {
													vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
													errors = vErrors.length;
												}
												if (!(_errs12 === errors)) break;
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
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
							}
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
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func5(data) > 1024) {
			validate37.errors = [{
				instancePath,
				keyword: "maxLength",
				params: { limit: 1024 }
			}];
			return false;
		}
	} else {
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
const schema15 = {
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
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate40.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	if (!(data === "MD5" || data === "SHA-1" || data === "SHA-256" || data === "SHA-384" || data === "SHA-512" || data === "SHA3-256" || data === "SHA3-384" || data === "SHA3-512" || data === "BLAKE2b-256" || data === "BLAKE2b-384" || data === "BLAKE2b-512" || data === "BLAKE3")) {
		validate40.errors = [{
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema15.enum }
		}];
		return false;
	}
	validate40.errors = vErrors;
	return true;
}
const pattern2 = /* @__PURE__ */ new RegExp("^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$", "u");
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern2.test(data)) {
			validate42.errors = [{
				instancePath,
				keyword: "pattern",
				params: { pattern: "^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$" }
			}];
			return false;
		}
	} else {
		validate42.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate42.errors = vErrors;
	return true;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.alg === void 0 && (missing0 = "alg") || data.content === void 0 && (missing0 = "content")) {
				validate39.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "alg" || key0 === "content")) {
					validate39.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.alg !== void 0) {
						const _errs2 = errors;
						if (!validate40(data.alg, {
							instancePath: instancePath + "/alg",
							parentData: data,
							parentDataProperty: "alg",
							rootData
						})) {
							vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.content !== void 0) {
							const _errs3 = errors;
							if (!validate42(data.content, {
								instancePath: instancePath + "/content",
								parentData: data,
								parentDataProperty: "content",
								rootData
							})) {
								vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
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
const schema18 = {
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
		"acknowledgement": { "$ref": "#/definitions/licenseAcknowledgementEnumeration" },
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
const schema19 = {
	"type": "string",
	"enum": ["declared", "concluded"]
};
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate48.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	if (!(data === "declared" || data === "concluded")) {
		validate48.errors = [{
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema19.enum }
		}];
		return false;
	}
	validate48.errors = vErrors;
	return true;
}
const schema20 = {
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
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.content === void 0 && (missing0 = "content")) {
			validate50.errors = [{
				instancePath,
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "contentType" || key0 === "encoding" || key0 === "content")) {
				validate50.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.contentType !== void 0) {
				if (typeof data.contentType !== "string") {
					validate50.errors = [{
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
						validate50.errors = [{
							instancePath: instancePath + "/encoding",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					if (!(data1 === "base64")) {
						validate50.errors = [{
							instancePath: instancePath + "/encoding",
							keyword: "enum",
							params: { allowedValues: schema20.properties.encoding.enum }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.content !== void 0) {
						if (typeof data.content !== "string") {
							validate50.errors = [{
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
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.name === void 0 && (missing0 = "name")) {
			validate58.errors = [{
				instancePath,
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "name" || key0 === "value")) {
				validate58.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
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
				if (data.value !== void 0) {
					if (typeof data.value !== "string") {
						validate58.errors = [{
							instancePath: instancePath + "/value",
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
const formats4 = formats["spdx-license"];
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		validate46.errors = vErrors;
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
			for (const key0 in data) if (!(key0 === "bom-ref" || key0 === "id" || key0 === "name" || key0 === "acknowledgement" || key0 === "text" || key0 === "url" || key0 === "licensing" || key0 === "properties")) {
				validate46.errors = [{
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
										validate46.errors = [{
											instancePath: instancePath + "/id",
											keyword: "format",
											params: { format: "spdx-license" }
										}];
										return false;
									}
								} else {
									validate46.errors = [{
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
								validate46.errors = [{
									instancePath: instancePath + "/name",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid1 = _errs8 === errors;
						} else var valid1 = true;
						if (valid1) {
							if (data.acknowledgement !== void 0) {
								const _errs10 = errors;
								if (!validate48(data.acknowledgement, {
									instancePath: instancePath + "/acknowledgement",
									parentData: data,
									parentDataProperty: "acknowledgement",
									rootData
								})) {
									vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
									errors = vErrors.length;
								}
								var valid1 = _errs10 === errors;
							} else var valid1 = true;
							if (valid1) {
								if (data.text !== void 0) {
									const _errs11 = errors;
									if (!validate50(data.text, {
										instancePath: instancePath + "/text",
										parentData: data,
										parentDataProperty: "text",
										rootData
									})) {
										vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
										errors = vErrors.length;
									}
									var valid1 = _errs11 === errors;
								} else var valid1 = true;
								if (valid1) {
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
										var valid1 = _errs12 === errors;
									} else var valid1 = true;
									if (valid1) {
										if (data.licensing !== void 0) {
											let data6 = data.licensing;
											const _errs14 = errors;
											if (errors === _errs14) {
												if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
													const _errs16 = errors;
													for (const key1 in data6) if (!(key1 === "altIds" || key1 === "licensor" || key1 === "licensee" || key1 === "purchaser" || key1 === "purchaseOrder" || key1 === "licenseTypes" || key1 === "lastRenewal" || key1 === "expiration")) {
														validate46.errors = [{
															instancePath: instancePath + "/licensing",
															keyword: "additionalProperties",
															params: { additionalProperty: key1 }
														}];
														return false;
													}
													if (_errs16 === errors) {
														if (data6.altIds !== void 0) {
															let data7 = data6.altIds;
															const _errs17 = errors;
															if (errors === _errs17) {
																if (Array.isArray(data7)) {
																	const len0 = data7.length;
																	for (let i0 = 0; i0 < len0; i0++) {
																		const _errs19 = errors;
																		if (typeof data7[i0] !== "string") {
																			validate46.errors = [{
																				instancePath: instancePath + "/licensing/altIds/" + i0,
																				keyword: "type",
																				params: { type: "string" }
																			}];
																			return false;
																		}
																		if (!(_errs19 === errors)) break;
																	}
																} else {
																	validate46.errors = [{
																		instancePath: instancePath + "/licensing/altIds",
																		keyword: "type",
																		params: { type: "array" }
																	}];
																	return false;
																}
															}
															var valid2 = _errs17 === errors;
														} else var valid2 = true;
														if (valid2) {
															if (data6.licensor !== void 0) {
																let data9 = data6.licensor;
																const _errs21 = errors;
																const _errs23 = errors;
																let valid4 = false;
																let passing1 = null;
																const _errs24 = errors;
																if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
																	let missing2;
																	if (data9.organization === void 0 && (missing2 = "organization")) {
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
																var _valid1 = _errs24 === errors;
																if (_valid1) {
																	valid4 = true;
																	passing1 = 0;
																}
																const _errs25 = errors;
																if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
																	let missing3;
																	if (data9.individual === void 0 && (missing3 = "individual")) {
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
																var _valid1 = _errs25 === errors;
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
																	validate46.errors = vErrors;
																	return false;
																} else {
																	errors = _errs23;
																	if (vErrors !== null) {
																		if (_errs23) vErrors.length = _errs23;
																		else vErrors = null;
																	}
																}
																if (errors === _errs21) {
																	if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
																		const _errs26 = errors;
																		for (const key2 in data9) if (!(key2 === "organization" || key2 === "individual")) {
																			validate46.errors = [{
																				instancePath: instancePath + "/licensing/licensor",
																				keyword: "additionalProperties",
																				params: { additionalProperty: key2 }
																			}];
																			return false;
																		}
																		if (_errs26 === errors) {
																			if (data9.organization !== void 0) {
																				const _errs27 = errors;
																				if (!validate26(data9.organization, {
																					instancePath: instancePath + "/licensing/licensor/organization",
																					parentData: data9,
																					parentDataProperty: "organization",
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
																					errors = vErrors.length;
																				}
																				var valid5 = _errs27 === errors;
																			} else var valid5 = true;
																			if (valid5) {
																				if (data9.individual !== void 0) {
																					const _errs28 = errors;
																					if (!validate31(data9.individual, {
																						instancePath: instancePath + "/licensing/licensor/individual",
																						parentData: data9,
																						parentDataProperty: "individual",
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
																						errors = vErrors.length;
																					}
																					var valid5 = _errs28 === errors;
																				} else var valid5 = true;
																			}
																		}
																	} else {
																		validate46.errors = [{
																			instancePath: instancePath + "/licensing/licensor",
																			keyword: "type",
																			params: { type: "object" }
																		}];
																		return false;
																	}
																}
																var valid2 = _errs21 === errors;
															} else var valid2 = true;
															if (valid2) {
																if (data6.licensee !== void 0) {
																	let data12 = data6.licensee;
																	const _errs29 = errors;
																	const _errs31 = errors;
																	let valid6 = false;
																	let passing2 = null;
																	const _errs32 = errors;
																	if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																		let missing4;
																		if (data12.organization === void 0 && (missing4 = "organization")) {
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
																	var _valid2 = _errs32 === errors;
																	if (_valid2) {
																		valid6 = true;
																		passing2 = 0;
																	}
																	const _errs33 = errors;
																	if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																		let missing5;
																		if (data12.individual === void 0 && (missing5 = "individual")) {
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
																	var _valid2 = _errs33 === errors;
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
																		validate46.errors = vErrors;
																		return false;
																	} else {
																		errors = _errs31;
																		if (vErrors !== null) {
																			if (_errs31) vErrors.length = _errs31;
																			else vErrors = null;
																		}
																	}
																	if (errors === _errs29) {
																		if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																			const _errs34 = errors;
																			for (const key3 in data12) if (!(key3 === "organization" || key3 === "individual")) {
																				validate46.errors = [{
																					instancePath: instancePath + "/licensing/licensee",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key3 }
																				}];
																				return false;
																			}
																			if (_errs34 === errors) {
																				if (data12.organization !== void 0) {
																					const _errs35 = errors;
																					if (!validate26(data12.organization, {
																						instancePath: instancePath + "/licensing/licensee/organization",
																						parentData: data12,
																						parentDataProperty: "organization",
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
																						errors = vErrors.length;
																					}
																					var valid7 = _errs35 === errors;
																				} else var valid7 = true;
																				if (valid7) {
																					if (data12.individual !== void 0) {
																						const _errs36 = errors;
																						if (!validate31(data12.individual, {
																							instancePath: instancePath + "/licensing/licensee/individual",
																							parentData: data12,
																							parentDataProperty: "individual",
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
																							errors = vErrors.length;
																						}
																						var valid7 = _errs36 === errors;
																					} else var valid7 = true;
																				}
																			}
																		} else {
																			validate46.errors = [{
																				instancePath: instancePath + "/licensing/licensee",
																				keyword: "type",
																				params: { type: "object" }
																			}];
																			return false;
																		}
																	}
																	var valid2 = _errs29 === errors;
																} else var valid2 = true;
																if (valid2) {
																	if (data6.purchaser !== void 0) {
																		let data15 = data6.purchaser;
																		const _errs37 = errors;
																		const _errs39 = errors;
																		let valid8 = false;
																		let passing3 = null;
																		const _errs40 = errors;
																		if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
																			let missing6;
																			if (data15.organization === void 0 && (missing6 = "organization")) {
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
																		var _valid3 = _errs40 === errors;
																		if (_valid3) {
																			valid8 = true;
																			passing3 = 0;
																		}
																		const _errs41 = errors;
																		if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
																			let missing7;
																			if (data15.individual === void 0 && (missing7 = "individual")) {
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
																		var _valid3 = _errs41 === errors;
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
																			validate46.errors = vErrors;
																			return false;
																		} else {
																			errors = _errs39;
																			if (vErrors !== null) {
																				if (_errs39) vErrors.length = _errs39;
																				else vErrors = null;
																			}
																		}
																		if (errors === _errs37) {
																			if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
																				const _errs42 = errors;
																				for (const key4 in data15) if (!(key4 === "organization" || key4 === "individual")) {
																					validate46.errors = [{
																						instancePath: instancePath + "/licensing/purchaser",
																						keyword: "additionalProperties",
																						params: { additionalProperty: key4 }
																					}];
																					return false;
																				}
																				if (_errs42 === errors) {
																					if (data15.organization !== void 0) {
																						const _errs43 = errors;
																						if (!validate26(data15.organization, {
																							instancePath: instancePath + "/licensing/purchaser/organization",
																							parentData: data15,
																							parentDataProperty: "organization",
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
																							errors = vErrors.length;
																						}
																						var valid9 = _errs43 === errors;
																					} else var valid9 = true;
																					if (valid9) {
																						if (data15.individual !== void 0) {
																							const _errs44 = errors;
																							if (!validate31(data15.individual, {
																								instancePath: instancePath + "/licensing/purchaser/individual",
																								parentData: data15,
																								parentDataProperty: "individual",
																								rootData
																							})) {
																								vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
																								errors = vErrors.length;
																							}
																							var valid9 = _errs44 === errors;
																						} else var valid9 = true;
																					}
																				}
																			} else {
																				validate46.errors = [{
																					instancePath: instancePath + "/licensing/purchaser",
																					keyword: "type",
																					params: { type: "object" }
																				}];
																				return false;
																			}
																		}
																		var valid2 = _errs37 === errors;
																	} else var valid2 = true;
																	if (valid2) {
																		if (data6.purchaseOrder !== void 0) {
																			const _errs45 = errors;
																			if (typeof data6.purchaseOrder !== "string") {
																				validate46.errors = [{
																					instancePath: instancePath + "/licensing/purchaseOrder",
																					keyword: "type",
																					params: { type: "string" }
																				}];
																				return false;
																			}
																			var valid2 = _errs45 === errors;
																		} else var valid2 = true;
																		if (valid2) {
																			if (data6.licenseTypes !== void 0) {
																				let data19 = data6.licenseTypes;
																				const _errs47 = errors;
																				if (errors === _errs47) {
																					if (Array.isArray(data19)) {
																						const len1 = data19.length;
																						for (let i1 = 0; i1 < len1; i1++) {
																							let data20 = data19[i1];
																							const _errs49 = errors;
																							if (typeof data20 !== "string") {
																								validate46.errors = [{
																									instancePath: instancePath + "/licensing/licenseTypes/" + i1,
																									keyword: "type",
																									params: { type: "string" }
																								}];
																								return false;
																							}
																							if (!(data20 === "academic" || data20 === "appliance" || data20 === "client-access" || data20 === "concurrent-user" || data20 === "core-points" || data20 === "custom-metric" || data20 === "device" || data20 === "evaluation" || data20 === "named-user" || data20 === "node-locked" || data20 === "oem" || data20 === "perpetual" || data20 === "processor-points" || data20 === "subscription" || data20 === "user" || data20 === "other")) {
																								validate46.errors = [{
																									instancePath: instancePath + "/licensing/licenseTypes/" + i1,
																									keyword: "enum",
																									params: { allowedValues: schema18.properties.licensing.properties.licenseTypes.items.enum }
																								}];
																								return false;
																							}
																							if (!(_errs49 === errors)) break;
																						}
																					} else {
																						validate46.errors = [{
																							instancePath: instancePath + "/licensing/licenseTypes",
																							keyword: "type",
																							params: { type: "array" }
																						}];
																						return false;
																					}
																				}
																				var valid2 = _errs47 === errors;
																			} else var valid2 = true;
																			if (valid2) {
																				if (data6.lastRenewal !== void 0) {
																					let data21 = data6.lastRenewal;
																					const _errs51 = errors;
																					if (errors === _errs51) {
																						if (errors === _errs51) {
																							if (typeof data21 === "string") {
																								if (!formats0(data21)) {
																									validate46.errors = [{
																										instancePath: instancePath + "/licensing/lastRenewal",
																										keyword: "format",
																										params: { format: "date-time" }
																									}];
																									return false;
																								}
																							} else {
																								validate46.errors = [{
																									instancePath: instancePath + "/licensing/lastRenewal",
																									keyword: "type",
																									params: { type: "string" }
																								}];
																								return false;
																							}
																						}
																					}
																					var valid2 = _errs51 === errors;
																				} else var valid2 = true;
																				if (valid2) {
																					if (data6.expiration !== void 0) {
																						let data22 = data6.expiration;
																						const _errs53 = errors;
																						if (errors === _errs53) {
																							if (errors === _errs53) {
																								if (typeof data22 === "string") {
																									if (!formats0(data22)) {
																										validate46.errors = [{
																											instancePath: instancePath + "/licensing/expiration",
																											keyword: "format",
																											params: { format: "date-time" }
																										}];
																										return false;
																									}
																								} else {
																									validate46.errors = [{
																										instancePath: instancePath + "/licensing/expiration",
																										keyword: "type",
																										params: { type: "string" }
																									}];
																									return false;
																								}
																							}
																						}
																						var valid2 = _errs53 === errors;
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
													validate46.errors = [{
														instancePath: instancePath + "/licensing",
														keyword: "type",
														params: { type: "object" }
													}];
													return false;
												}
											}
											var valid1 = _errs14 === errors;
										} else var valid1 = true;
										if (valid1) {
											if (data.properties !== void 0) {
												let data23 = data.properties;
												const _errs55 = errors;
												if (errors === _errs55) {
													if (Array.isArray(data23)) {
														const len2 = data23.length;
														for (let i2 = 0; i2 < len2; i2++) {
															const _errs57 = errors;
															if (!validate58(data23[i2], {
																instancePath: instancePath + "/properties/" + i2,
																parentData: data23,
																parentDataProperty: i2,
																rootData
															})) {
																vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
																errors = vErrors.length;
															}
															if (!(_errs57 === errors)) break;
														}
													} else {
														validate46.errors = [{
															instancePath: instancePath + "/properties",
															keyword: "type",
															params: { type: "array" }
														}];
														return false;
													}
												}
												var valid1 = _errs55 === errors;
											} else var valid1 = true;
										}
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
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!Array.isArray(data)) {
		validate45.errors = [{
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
									if (!validate46(data0.license, {
										instancePath: instancePath + "/" + i0 + "/license",
										parentData: data0,
										parentDataProperty: "license",
										rootData
									})) {
										vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
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
							for (const key1 in data2) if (!(key1 === "expression" || key1 === "acknowledgement" || key1 === "bom-ref")) {
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
									if (data2.acknowledgement !== void 0) {
										const _errs15 = errors;
										if (!validate48(data2.acknowledgement, {
											instancePath: instancePath + "/0/acknowledgement",
											parentData: data2,
											parentDataProperty: "acknowledgement",
											rootData
										})) {
											vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
											errors = vErrors.length;
										}
										var valid4 = _errs15 === errors;
									} else var valid4 = true;
									if (valid4) {
										if (data2["bom-ref"] !== void 0) {
											const _errs16 = errors;
											if (!validate24(data2["bom-ref"], {
												instancePath: instancePath + "/0/bom-ref",
												parentData: data2,
												parentDataProperty: "bom-ref",
												rootData
											})) {
												vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
												errors = vErrors.length;
											}
											var valid4 = _errs16 === errors;
										} else var valid4 = true;
									}
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
		validate45.errors = vErrors;
		return false;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	validate45.errors = vErrors;
	return errors === 0;
}
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.tagId === void 0 && (missing0 = "tagId") || data.name === void 0 && (missing0 = "name")) {
				validate64.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "tagId" || key0 === "name" || key0 === "version" || key0 === "tagVersion" || key0 === "patch" || key0 === "text" || key0 === "url")) {
					validate64.errors = [{
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
							validate64.errors = [{
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
								validate64.errors = [{
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
									validate64.errors = [{
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
										validate64.errors = [{
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
											validate64.errors = [{
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
											if (!validate50(data.text, {
												instancePath: instancePath + "/text",
												parentData: data,
												parentDataProperty: "text",
												rootData
											})) {
												vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.url !== void 0) {
												const _errs13 = errors;
												if (typeof data.url !== "string") {
													validate64.errors = [{
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
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "timestamp" || key0 === "name" || key0 === "email")) {
			validate68.errors = [{
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
					validate68.errors = [{
						instancePath: instancePath + "/timestamp",
						keyword: "format",
						params: { format: "date-time" }
					}];
					return false;
				}
			} else {
				validate68.errors = [{
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
					validate68.errors = [{
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
							validate68.errors = [{
								instancePath: instancePath + "/email",
								keyword: "format",
								params: { format: "idn-email" }
							}];
							return false;
						}
					} else {
						validate68.errors = [{
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
		validate68.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate68.errors = vErrors;
	return true;
}
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "uid" || key0 === "url" || key0 === "author" || key0 === "committer" || key0 === "message")) {
				validate67.errors = [{
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
						validate67.errors = [{
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
							validate67.errors = [{
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
							if (!validate68(data.author, {
								instancePath: instancePath + "/author",
								parentData: data,
								parentDataProperty: "author",
								rootData
							})) {
								vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.committer !== void 0) {
								const _errs7 = errors;
								if (!validate68(data.committer, {
									instancePath: instancePath + "/committer",
									parentData: data,
									parentDataProperty: "committer",
									rootData
								})) {
									vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.message !== void 0) {
									const _errs8 = errors;
									if (typeof data.message !== "string") {
										validate67.errors = [{
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
			validate67.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate67.errors = vErrors;
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
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "text" || key0 === "url")) {
				validate73.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.text !== void 0) {
					const _errs2 = errors;
					if (!validate50(data.text, {
						instancePath: instancePath + "/text",
						parentData: data,
						parentDataProperty: "text",
						rootData
					})) {
						vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.url !== void 0) {
						const _errs3 = errors;
						if (typeof data.url !== "string") {
							validate73.errors = [{
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
			validate73.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate73.errors = vErrors;
	return errors === 0;
}
const schema27 = {
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
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type")) {
			validate76.errors = [{
				instancePath,
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "type" || key0 === "id" || key0 === "name" || key0 === "description" || key0 === "source" || key0 === "references")) {
				validate76.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.type !== void 0) {
				let data0 = data.type;
				if (typeof data0 !== "string") {
					validate76.errors = [{
						instancePath: instancePath + "/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				if (!(data0 === "defect" || data0 === "enhancement" || data0 === "security")) {
					validate76.errors = [{
						instancePath: instancePath + "/type",
						keyword: "enum",
						params: { allowedValues: schema27.properties.type.enum }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.id !== void 0) {
					if (typeof data.id !== "string") {
						validate76.errors = [{
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
							validate76.errors = [{
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
								validate76.errors = [{
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
										validate76.errors = [{
											instancePath: instancePath + "/source",
											keyword: "additionalProperties",
											params: { additionalProperty: key1 }
										}];
										return false;
									}
									if (data4.name !== void 0) {
										if (typeof data4.name !== "string") {
											validate76.errors = [{
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
												validate76.errors = [{
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
									validate76.errors = [{
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
											validate76.errors = [{
												instancePath: instancePath + "/references/" + i0,
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
									} else {
										validate76.errors = [{
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
		validate76.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate76.errors = vErrors;
	return true;
}
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type")) {
				validate72.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "diff" || key0 === "resolves")) {
					validate72.errors = [{
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
							validate72.errors = [{
								instancePath: instancePath + "/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						if (!(data0 === "unofficial" || data0 === "monkey" || data0 === "backport" || data0 === "cherry-pick")) {
							validate72.errors = [{
								instancePath: instancePath + "/type",
								keyword: "enum",
								params: { allowedValues: schema25.properties.type.enum }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.diff !== void 0) {
							const _errs4 = errors;
							if (!validate73(data.diff, {
								instancePath: instancePath + "/diff",
								parentData: data,
								parentDataProperty: "diff",
								rootData
							})) {
								vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
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
											if (!validate76(data2[i0], {
												instancePath: instancePath + "/resolves/" + i0,
												parentData: data2,
												parentDataProperty: i0,
												rootData
											})) {
												vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
												errors = vErrors.length;
											}
											if (!(_errs7 === errors)) break;
										}
									} else {
										validate72.errors = [{
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
			validate72.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate72.errors = vErrors;
	return errors === 0;
}
const schema28 = {
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
				"source-distribution",
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
				"electronic-signature",
				"digital-signature",
				"rfc-9116",
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
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			validate81.errors = [{
				instancePath,
				keyword: "pattern",
				params: { pattern: "^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$" }
			}];
			return false;
		}
	} else {
		validate81.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate81.errors = vErrors;
	return true;
}
const pattern4 = /* @__PURE__ */ new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$", "u");
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern4.test(data)) {
			validate83.errors = [{
				instancePath,
				keyword: "pattern",
				params: { pattern: "^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$" }
			}];
			return false;
		}
	} else {
		validate83.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate83.errors = vErrors;
	return true;
}
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate81(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs2 = errors;
		if (!validate83(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData
		})) {
			vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
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
		validate80.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate80.errors = vErrors;
	return errors === 0;
}
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.url === void 0 && (missing0 = "url") || data.type === void 0 && (missing0 = "type")) {
				validate79.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "url" || key0 === "comment" || key0 === "type" || key0 === "hashes")) {
					validate79.errors = [{
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
							if (!validate80(data0, {
								instancePath: instancePath + "/url",
								parentData: data,
								parentDataProperty: "url",
								rootData
							})) {
								vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
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
							validate79.errors = vErrors;
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
								validate79.errors = [{
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
									validate79.errors = [{
										instancePath: instancePath + "/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								if (!(data2 === "vcs" || data2 === "issue-tracker" || data2 === "website" || data2 === "advisories" || data2 === "bom" || data2 === "mailing-list" || data2 === "social" || data2 === "chat" || data2 === "documentation" || data2 === "support" || data2 === "source-distribution" || data2 === "distribution" || data2 === "distribution-intake" || data2 === "license" || data2 === "build-meta" || data2 === "build-system" || data2 === "release-notes" || data2 === "security-contact" || data2 === "model-card" || data2 === "log" || data2 === "configuration" || data2 === "evidence" || data2 === "formulation" || data2 === "attestation" || data2 === "threat-model" || data2 === "adversary-model" || data2 === "risk-assessment" || data2 === "vulnerability-assertion" || data2 === "exploitability-statement" || data2 === "pentest-report" || data2 === "static-analysis-report" || data2 === "dynamic-analysis-report" || data2 === "runtime-analysis-report" || data2 === "component-analysis-report" || data2 === "maturity-report" || data2 === "certification-report" || data2 === "codified-infrastructure" || data2 === "quality-metrics" || data2 === "poam" || data2 === "electronic-signature" || data2 === "digital-signature" || data2 === "rfc-9116" || data2 === "other")) {
									validate79.errors = [{
										instancePath: instancePath + "/type",
										keyword: "enum",
										params: { allowedValues: schema28.properties.type.enum }
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
												if (!validate39(data3[i0], {
													instancePath: instancePath + "/hashes/" + i0,
													parentData: data3,
													parentDataProperty: i0,
													rootData
												})) {
													vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
													errors = vErrors.length;
												}
												if (!(_errs13 === errors)) break;
											}
										} else {
											validate79.errors = [{
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
			validate79.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate79.errors = vErrors;
	return errors === 0;
}
const schema33 = {
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
				"omniborId",
				"swhid",
				"swid",
				"hash"
			]
		},
		"confidence": {
			"type": "number",
			"minimum": 0,
			"maximum": 1
		},
		"concludedValue": { "type": "string" },
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
};
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func5(data) < 1) {
			validate90.errors = [{
				instancePath,
				keyword: "minLength",
				params: { limit: 1 }
			}];
			return false;
		}
	} else {
		validate90.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate90.errors = vErrors;
	return true;
}
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.field === void 0 && (missing0 = "field")) {
				validate89.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "field" || key0 === "confidence" || key0 === "concludedValue" || key0 === "methods" || key0 === "tools")) {
					validate89.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.field !== void 0) {
						let data0 = data.field;
						const _errs2 = errors;
						if (typeof data0 !== "string") {
							validate89.errors = [{
								instancePath: instancePath + "/field",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						if (!(data0 === "group" || data0 === "name" || data0 === "version" || data0 === "purl" || data0 === "cpe" || data0 === "omniborId" || data0 === "swhid" || data0 === "swid" || data0 === "hash")) {
							validate89.errors = [{
								instancePath: instancePath + "/field",
								keyword: "enum",
								params: { allowedValues: schema33.properties.field.enum }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.confidence !== void 0) {
							let data1 = data.confidence;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 == "number") {
									if (data1 > 1 || isNaN(data1)) {
										validate89.errors = [{
											instancePath: instancePath + "/confidence",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 1
											}
										}];
										return false;
									} else if (data1 < 0 || isNaN(data1)) {
										validate89.errors = [{
											instancePath: instancePath + "/confidence",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											}
										}];
										return false;
									}
								} else {
									validate89.errors = [{
										instancePath: instancePath + "/confidence",
										keyword: "type",
										params: { type: "number" }
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.concludedValue !== void 0) {
								const _errs6 = errors;
								if (typeof data.concludedValue !== "string") {
									validate89.errors = [{
										instancePath: instancePath + "/concludedValue",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.methods !== void 0) {
									let data3 = data.methods;
									const _errs8 = errors;
									if (errors === _errs8) {
										if (Array.isArray(data3)) {
											const len0 = data3.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let data4 = data3[i0];
												const _errs10 = errors;
												if (errors === _errs10) {
													if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
														let missing1;
														if (data4.technique === void 0 && (missing1 = "technique") || data4.confidence === void 0 && (missing1 = "confidence")) {
															validate89.errors = [{
																instancePath: instancePath + "/methods/" + i0,
																keyword: "required",
																params: { missingProperty: missing1 }
															}];
															return false;
														} else {
															const _errs12 = errors;
															for (const key1 in data4) if (!(key1 === "technique" || key1 === "confidence" || key1 === "value")) {
																validate89.errors = [{
																	instancePath: instancePath + "/methods/" + i0,
																	keyword: "additionalProperties",
																	params: { additionalProperty: key1 }
																}];
																return false;
															}
															if (_errs12 === errors) {
																if (data4.technique !== void 0) {
																	let data5 = data4.technique;
																	const _errs13 = errors;
																	if (typeof data5 !== "string") {
																		validate89.errors = [{
																			instancePath: instancePath + "/methods/" + i0 + "/technique",
																			keyword: "type",
																			params: { type: "string" }
																		}];
																		return false;
																	}
																	if (!(data5 === "source-code-analysis" || data5 === "binary-analysis" || data5 === "manifest-analysis" || data5 === "ast-fingerprint" || data5 === "hash-comparison" || data5 === "instrumentation" || data5 === "dynamic-analysis" || data5 === "filename" || data5 === "attestation" || data5 === "other")) {
																		validate89.errors = [{
																			instancePath: instancePath + "/methods/" + i0 + "/technique",
																			keyword: "enum",
																			params: { allowedValues: schema33.properties.methods.items.properties.technique.enum }
																		}];
																		return false;
																	}
																	var valid2 = _errs13 === errors;
																} else var valid2 = true;
																if (valid2) {
																	if (data4.confidence !== void 0) {
																		let data6 = data4.confidence;
																		const _errs15 = errors;
																		if (errors === _errs15) {
																			if (typeof data6 == "number") {
																				if (data6 > 1 || isNaN(data6)) {
																					validate89.errors = [{
																						instancePath: instancePath + "/methods/" + i0 + "/confidence",
																						keyword: "maximum",
																						params: {
																							comparison: "<=",
																							limit: 1
																						}
																					}];
																					return false;
																				} else if (data6 < 0 || isNaN(data6)) {
																					validate89.errors = [{
																						instancePath: instancePath + "/methods/" + i0 + "/confidence",
																						keyword: "minimum",
																						params: {
																							comparison: ">=",
																							limit: 0
																						}
																					}];
																					return false;
																				}
																			} else {
																				validate89.errors = [{
																					instancePath: instancePath + "/methods/" + i0 + "/confidence",
																					keyword: "type",
																					params: { type: "number" }
																				}];
																				return false;
																			}
																		}
																		var valid2 = _errs15 === errors;
																	} else var valid2 = true;
																	if (valid2) {
																		if (data4.value !== void 0) {
																			const _errs17 = errors;
																			if (typeof data4.value !== "string") {
																				validate89.errors = [{
																					instancePath: instancePath + "/methods/" + i0 + "/value",
																					keyword: "type",
																					params: { type: "string" }
																				}];
																				return false;
																			}
																			var valid2 = _errs17 === errors;
																		} else var valid2 = true;
																	}
																}
															}
														}
													} else {
														validate89.errors = [{
															instancePath: instancePath + "/methods/" + i0,
															keyword: "type",
															params: { type: "object" }
														}];
														return false;
													}
												}
												if (!(_errs10 === errors)) break;
											}
										} else {
											validate89.errors = [{
												instancePath: instancePath + "/methods",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.tools !== void 0) {
										let data8 = data.tools;
										const _errs19 = errors;
										if (errors === _errs19) {
											if (Array.isArray(data8)) {
												var valid3 = true;
												const len1 = data8.length;
												for (let i1 = 0; i1 < len1; i1++) {
													let data9 = data8[i1];
													const _errs21 = errors;
													const _errs22 = errors;
													let valid4 = false;
													const _errs23 = errors;
													if (!validate90(data9, {
														instancePath: instancePath + "/tools/" + i1,
														parentData: data8,
														parentDataProperty: i1,
														rootData
													})) {
														vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
														errors = vErrors.length;
													}
													var _valid0 = _errs23 === errors;
													valid4 = valid4 || _valid0;
													if (!valid4) {
														const _errs24 = errors;
														if (!validate83(data9, {
															instancePath: instancePath + "/tools/" + i1,
															parentData: data8,
															parentDataProperty: i1,
															rootData
														})) {
															vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
															errors = vErrors.length;
														}
														var _valid0 = _errs24 === errors;
														valid4 = valid4 || _valid0;
													}
													if (!valid4) {
														const err0 = {
															instancePath: instancePath + "/tools/" + i1,
															keyword: "anyOf",
															params: {}
														};
														if (vErrors === null) vErrors = [err0];
														else vErrors.push(err0);
														errors++;
														validate89.errors = vErrors;
														return false;
													} else {
														errors = _errs22;
														if (vErrors !== null) {
															if (_errs22) vErrors.length = _errs22;
															else vErrors = null;
														}
													}
													var valid3 = _errs21 === errors;
													if (!valid3) break;
												}
												if (valid3) {
													if (!distinct(data8)) {
														validate89.errors = [{
															instancePath: instancePath + "/tools",
															keyword: "distinct",
															params: {}
														}];
														return false;
													}
												}
											} else {
												validate89.errors = [{
													instancePath: instancePath + "/tools",
													keyword: "type",
													params: { type: "array" }
												}];
												return false;
											}
										}
										var valid0 = _errs19 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate89.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate89.errors = vErrors;
	return errors === 0;
}
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.text === void 0 && (missing0 = "text")) {
			validate97.errors = [{
				instancePath,
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "text")) {
				validate97.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.text !== void 0) {
				if (typeof data.text !== "string") {
					validate97.errors = [{
						instancePath: instancePath + "/text",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
			}
		}
	} else {
		validate97.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate97.errors = vErrors;
	return true;
}
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "identity" || key0 === "occurrences" || key0 === "callstack" || key0 === "licenses" || key0 === "copyright")) {
				validate88.errors = [{
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
					const _errs3 = errors;
					let valid1 = false;
					let passing0 = null;
					const _errs4 = errors;
					if (errors === _errs4) {
						if (Array.isArray(data0)) {
							const len0 = data0.length;
							for (let i0 = 0; i0 < len0; i0++) {
								const _errs6 = errors;
								if (!validate89(data0[i0], {
									instancePath: instancePath + "/identity/" + i0,
									parentData: data0,
									parentDataProperty: i0,
									rootData
								})) {
									vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
									errors = vErrors.length;
								}
								if (!(_errs6 === errors)) break;
							}
						} else {
							const err0 = {
								instancePath: instancePath + "/identity",
								keyword: "type",
								params: { type: "array" }
							};
							if (vErrors === null) vErrors = [err0];
							else vErrors.push(err0);
							errors++;
						}
					}
					var _valid0 = _errs4 === errors;
					if (_valid0) {
						valid1 = true;
						passing0 = 0;
					}
					const _errs7 = errors;
					if (!validate89(data0, {
						instancePath: instancePath + "/identity",
						parentData: data,
						parentDataProperty: "identity",
						rootData
					})) {
						vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs7 === errors;
					if (_valid0 && valid1) {
						valid1 = false;
						passing0 = [passing0, 1];
					} else if (_valid0) {
						valid1 = true;
						passing0 = 1;
					}
					if (!valid1) {
						const err1 = {
							instancePath: instancePath + "/identity",
							keyword: "oneOf",
							params: { passingSchemas: passing0 }
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
						validate88.errors = vErrors;
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
					if (data.occurrences !== void 0) {
						let data2 = data.occurrences;
						const _errs8 = errors;
						if (errors === _errs8) {
							if (Array.isArray(data2)) {
								const len1 = data2.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data3 = data2[i1];
									const _errs10 = errors;
									if (errors === _errs10) {
										if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
											let missing0;
											if (data3.location === void 0 && (missing0 = "location")) {
												validate88.errors = [{
													instancePath: instancePath + "/occurrences/" + i1,
													keyword: "required",
													params: { missingProperty: missing0 }
												}];
												return false;
											} else {
												const _errs12 = errors;
												for (const key1 in data3) if (!(key1 === "bom-ref" || key1 === "location" || key1 === "line" || key1 === "offset" || key1 === "symbol" || key1 === "additionalContext")) {
													validate88.errors = [{
														instancePath: instancePath + "/occurrences/" + i1,
														keyword: "additionalProperties",
														params: { additionalProperty: key1 }
													}];
													return false;
												}
												if (_errs12 === errors) {
													if (data3["bom-ref"] !== void 0) {
														const _errs13 = errors;
														if (!validate24(data3["bom-ref"], {
															instancePath: instancePath + "/occurrences/" + i1 + "/bom-ref",
															parentData: data3,
															parentDataProperty: "bom-ref",
															rootData
														})) {
															vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
															errors = vErrors.length;
														}
														var valid4 = _errs13 === errors;
													} else var valid4 = true;
													if (valid4) {
														if (data3.location !== void 0) {
															const _errs14 = errors;
															if (typeof data3.location !== "string") {
																validate88.errors = [{
																	instancePath: instancePath + "/occurrences/" + i1 + "/location",
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
															var valid4 = _errs14 === errors;
														} else var valid4 = true;
														if (valid4) {
															if (data3.line !== void 0) {
																let data6 = data3.line;
																const _errs16 = errors;
																if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
																	validate88.errors = [{
																		instancePath: instancePath + "/occurrences/" + i1 + "/line",
																		keyword: "type",
																		params: { type: "integer" }
																	}];
																	return false;
																}
																if (errors === _errs16) {
																	if (typeof data6 == "number") {
																		if (data6 < 0 || isNaN(data6)) {
																			validate88.errors = [{
																				instancePath: instancePath + "/occurrences/" + i1 + "/line",
																				keyword: "minimum",
																				params: {
																					comparison: ">=",
																					limit: 0
																				}
																			}];
																			return false;
																		}
																	}
																}
																var valid4 = _errs16 === errors;
															} else var valid4 = true;
															if (valid4) {
																if (data3.offset !== void 0) {
																	let data7 = data3.offset;
																	const _errs18 = errors;
																	if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
																		validate88.errors = [{
																			instancePath: instancePath + "/occurrences/" + i1 + "/offset",
																			keyword: "type",
																			params: { type: "integer" }
																		}];
																		return false;
																	}
																	if (errors === _errs18) {
																		if (typeof data7 == "number") {
																			if (data7 < 0 || isNaN(data7)) {
																				validate88.errors = [{
																					instancePath: instancePath + "/occurrences/" + i1 + "/offset",
																					keyword: "minimum",
																					params: {
																						comparison: ">=",
																						limit: 0
																					}
																				}];
																				return false;
																			}
																		}
																	}
																	var valid4 = _errs18 === errors;
																} else var valid4 = true;
																if (valid4) {
																	if (data3.symbol !== void 0) {
																		const _errs20 = errors;
																		if (typeof data3.symbol !== "string") {
																			validate88.errors = [{
																				instancePath: instancePath + "/occurrences/" + i1 + "/symbol",
																				keyword: "type",
																				params: { type: "string" }
																			}];
																			return false;
																		}
																		var valid4 = _errs20 === errors;
																	} else var valid4 = true;
																	if (valid4) {
																		if (data3.additionalContext !== void 0) {
																			const _errs22 = errors;
																			if (typeof data3.additionalContext !== "string") {
																				validate88.errors = [{
																					instancePath: instancePath + "/occurrences/" + i1 + "/additionalContext",
																					keyword: "type",
																					params: { type: "string" }
																				}];
																				return false;
																			}
																			var valid4 = _errs22 === errors;
																		} else var valid4 = true;
																	}
																}
															}
														}
													}
												}
											}
										} else {
											validate88.errors = [{
												instancePath: instancePath + "/occurrences/" + i1,
												keyword: "type",
												params: { type: "object" }
											}];
											return false;
										}
									}
									if (!(_errs10 === errors)) break;
								}
							} else {
								validate88.errors = [{
									instancePath: instancePath + "/occurrences",
									keyword: "type",
									params: { type: "array" }
								}];
								return false;
							}
						}
						var valid0 = _errs8 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.callstack !== void 0) {
							let data10 = data.callstack;
							const _errs24 = errors;
							if (errors === _errs24) {
								if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
									const _errs26 = errors;
									for (const key2 in data10) if (!(key2 === "frames")) {
										validate88.errors = [{
											instancePath: instancePath + "/callstack",
											keyword: "additionalProperties",
											params: { additionalProperty: key2 }
										}];
										return false;
									}
									if (_errs26 === errors) {
										if (data10.frames !== void 0) {
											let data11 = data10.frames;
											if (errors === errors) {
												if (Array.isArray(data11)) {
													const len2 = data11.length;
													for (let i2 = 0; i2 < len2; i2++) {
														let data12 = data11[i2];
														const _errs29 = errors;
														if (errors === _errs29) {
															if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																let missing1;
																if (data12.module === void 0 && (missing1 = "module")) {
																	validate88.errors = [{
																		instancePath: instancePath + "/callstack/frames/" + i2,
																		keyword: "required",
																		params: { missingProperty: missing1 }
																	}];
																	return false;
																} else {
																	const _errs31 = errors;
																	for (const key3 in data12) if (!(key3 === "package" || key3 === "module" || key3 === "function" || key3 === "parameters" || key3 === "line" || key3 === "column" || key3 === "fullFilename")) {
																		validate88.errors = [{
																			instancePath: instancePath + "/callstack/frames/" + i2,
																			keyword: "additionalProperties",
																			params: { additionalProperty: key3 }
																		}];
																		return false;
																	}
																	if (_errs31 === errors) {
																		if (data12.package !== void 0) {
																			const _errs32 = errors;
																			if (typeof data12.package !== "string") {
																				validate88.errors = [{
																					instancePath: instancePath + "/callstack/frames/" + i2 + "/package",
																					keyword: "type",
																					params: { type: "string" }
																				}];
																				return false;
																			}
																			var valid7 = _errs32 === errors;
																		} else var valid7 = true;
																		if (valid7) {
																			if (data12.module !== void 0) {
																				const _errs34 = errors;
																				if (typeof data12.module !== "string") {
																					validate88.errors = [{
																						instancePath: instancePath + "/callstack/frames/" + i2 + "/module",
																						keyword: "type",
																						params: { type: "string" }
																					}];
																					return false;
																				}
																				var valid7 = _errs34 === errors;
																			} else var valid7 = true;
																			if (valid7) {
																				if (data12.function !== void 0) {
																					const _errs36 = errors;
																					if (typeof data12.function !== "string") {
																						validate88.errors = [{
																							instancePath: instancePath + "/callstack/frames/" + i2 + "/function",
																							keyword: "type",
																							params: { type: "string" }
																						}];
																						return false;
																					}
																					var valid7 = _errs36 === errors;
																				} else var valid7 = true;
																				if (valid7) {
																					if (data12.parameters !== void 0) {
																						let data16 = data12.parameters;
																						const _errs38 = errors;
																						if (errors === _errs38) {
																							if (Array.isArray(data16)) {
																								const len3 = data16.length;
																								for (let i3 = 0; i3 < len3; i3++) {
																									const _errs40 = errors;
																									if (typeof data16[i3] !== "string") {
																										validate88.errors = [{
																											instancePath: instancePath + "/callstack/frames/" + i2 + "/parameters/" + i3,
																											keyword: "type",
																											params: { type: "string" }
																										}];
																										return false;
																									}
																									if (!(_errs40 === errors)) break;
																								}
																							} else {
																								validate88.errors = [{
																									instancePath: instancePath + "/callstack/frames/" + i2 + "/parameters",
																									keyword: "type",
																									params: { type: "array" }
																								}];
																								return false;
																							}
																						}
																						var valid7 = _errs38 === errors;
																					} else var valid7 = true;
																					if (valid7) {
																						if (data12.line !== void 0) {
																							let data18 = data12.line;
																							const _errs42 = errors;
																							if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18))) {
																								validate88.errors = [{
																									instancePath: instancePath + "/callstack/frames/" + i2 + "/line",
																									keyword: "type",
																									params: { type: "integer" }
																								}];
																								return false;
																							}
																							var valid7 = _errs42 === errors;
																						} else var valid7 = true;
																						if (valid7) {
																							if (data12.column !== void 0) {
																								let data19 = data12.column;
																								const _errs44 = errors;
																								if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19))) {
																									validate88.errors = [{
																										instancePath: instancePath + "/callstack/frames/" + i2 + "/column",
																										keyword: "type",
																										params: { type: "integer" }
																									}];
																									return false;
																								}
																								var valid7 = _errs44 === errors;
																							} else var valid7 = true;
																							if (valid7) {
																								if (data12.fullFilename !== void 0) {
																									const _errs46 = errors;
																									if (typeof data12.fullFilename !== "string") {
																										validate88.errors = [{
																											instancePath: instancePath + "/callstack/frames/" + i2 + "/fullFilename",
																											keyword: "type",
																											params: { type: "string" }
																										}];
																										return false;
																									}
																									var valid7 = _errs46 === errors;
																								} else var valid7 = true;
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
																	instancePath: instancePath + "/callstack/frames/" + i2,
																	keyword: "type",
																	params: { type: "object" }
																}];
																return false;
															}
														}
														if (!(_errs29 === errors)) break;
													}
												} else {
													validate88.errors = [{
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
									validate88.errors = [{
										instancePath: instancePath + "/callstack",
										keyword: "type",
										params: { type: "object" }
									}];
									return false;
								}
							}
							var valid0 = _errs24 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.licenses !== void 0) {
								const _errs48 = errors;
								if (!validate45(data.licenses, {
									instancePath: instancePath + "/licenses",
									parentData: data,
									parentDataProperty: "licenses",
									rootData
								})) {
									vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs48 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.copyright !== void 0) {
									let data22 = data.copyright;
									const _errs49 = errors;
									if (errors === _errs49) {
										if (Array.isArray(data22)) {
											const len4 = data22.length;
											for (let i4 = 0; i4 < len4; i4++) {
												const _errs51 = errors;
												if (!validate97(data22[i4], {
													instancePath: instancePath + "/copyright/" + i4,
													parentData: data22,
													parentDataProperty: i4,
													rootData
												})) {
													vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
													errors = vErrors.length;
												}
												if (!(_errs51 === errors)) break;
											}
										} else {
											validate88.errors = [{
												instancePath: instancePath + "/copyright",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
									}
									var valid0 = _errs49 === errors;
								} else var valid0 = true;
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
		"tags": { "$ref": "#/definitions/tags" },
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
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate101.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate101.errors = vErrors;
	return true;
}
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (typeof data[i0] !== "string") {
			validate103.errors = [{
				instancePath: instancePath + "/" + i0,
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
	} else {
		validate103.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "array" }
		}];
		return false;
	}
	validate103.errors = vErrors;
	return true;
}
const pattern5 = /* @__PURE__ */ new RegExp("^([a-z]{2})(-[A-Z]{2})?$", "u");
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern5.test(data)) {
			validate107.errors = [{
				instancePath,
				keyword: "pattern",
				params: { pattern: "^([a-z]{2})(-[A-Z]{2})?$" }
			}];
			return false;
		}
	} else {
		validate107.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate107.errors = vErrors;
	return true;
}
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.text === void 0 && (missing0 = "text")) {
				validate106.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "locale" || key0 === "text")) {
					validate106.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.locale !== void 0) {
						const _errs2 = errors;
						if (!validate107(data.locale, {
							instancePath: instancePath + "/locale",
							parentData: data,
							parentDataProperty: "locale",
							rootData
						})) {
							vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.text !== void 0) {
							const _errs3 = errors;
							if (!validate50(data.text, {
								instancePath: instancePath + "/text",
								parentData: data,
								parentDataProperty: "text",
								rootData
							})) {
								vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate106.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate106.errors = vErrors;
	return errors === 0;
}
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type")) {
				validate100.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema36.properties, key0)) {
					validate100.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if (!validate101(data.type, {
							instancePath: instancePath + "/type",
							parentData: data,
							parentDataProperty: "type",
							rootData
						})) {
							vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.title !== void 0) {
							const _errs3 = errors;
							if (typeof data.title !== "string") {
								validate100.errors = [{
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
									validate100.errors = [{
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
										validate100.errors = [{
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
										if (data.timestamp !== void 0) {
											let data5 = data.timestamp;
											const _errs11 = errors;
											if (errors === _errs11) {
												if (errors === _errs11) {
													if (typeof data5 === "string") {
														if (!formats0(data5)) {
															validate100.errors = [{
																instancePath: instancePath + "/timestamp",
																keyword: "format",
																params: { format: "date-time" }
															}];
															return false;
														}
													} else {
														validate100.errors = [{
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
																validate100.errors = [{
																	instancePath: instancePath + "/aliases/" + i0,
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
															if (!(_errs15 === errors)) break;
														}
													} else {
														validate100.errors = [{
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
													const _errs17 = errors;
													if (!validate103(data.tags, {
														instancePath: instancePath + "/tags",
														parentData: data,
														parentDataProperty: "tags",
														rootData
													})) {
														vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs17 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.resolves !== void 0) {
														let data9 = data.resolves;
														const _errs18 = errors;
														if (errors === _errs18) {
															if (Array.isArray(data9)) {
																const len1 = data9.length;
																for (let i1 = 0; i1 < len1; i1++) {
																	const _errs20 = errors;
																	if (!validate76(data9[i1], {
																		instancePath: instancePath + "/resolves/" + i1,
																		parentData: data9,
																		parentDataProperty: i1,
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
																		errors = vErrors.length;
																	}
																	if (!(_errs20 === errors)) break;
																}
															} else {
																validate100.errors = [{
																	instancePath: instancePath + "/resolves",
																	keyword: "type",
																	params: { type: "array" }
																}];
																return false;
															}
														}
														var valid0 = _errs18 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.notes !== void 0) {
															let data11 = data.notes;
															const _errs21 = errors;
															if (errors === _errs21) {
																if (Array.isArray(data11)) {
																	const len2 = data11.length;
																	for (let i2 = 0; i2 < len2; i2++) {
																		const _errs23 = errors;
																		if (!validate106(data11[i2], {
																			instancePath: instancePath + "/notes/" + i2,
																			parentData: data11,
																			parentDataProperty: i2,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs23 === errors)) break;
																	}
																} else {
																	validate100.errors = [{
																		instancePath: instancePath + "/notes",
																		keyword: "type",
																		params: { type: "array" }
																	}];
																	return false;
																}
															}
															var valid0 = _errs21 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.properties !== void 0) {
																let data13 = data.properties;
																const _errs24 = errors;
																if (errors === _errs24) {
																	if (Array.isArray(data13)) {
																		const len3 = data13.length;
																		for (let i3 = 0; i3 < len3; i3++) {
																			const _errs26 = errors;
																			if (!validate58(data13[i3], {
																				instancePath: instancePath + "/properties/" + i3,
																				parentData: data13,
																				parentDataProperty: i3,
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
																				errors = vErrors.length;
																			}
																			if (!(_errs26 === errors)) break;
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
const schema41 = {
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
						"properties": { "ref": {
							"anyOf": [{ "$ref": "#/definitions/refLinkType" }, { "$ref": "#/definitions/bomLinkElementType" }],
							"type": "string"
						} }
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
				"environmentalConsiderations": { "$ref": "#/definitions/environmentalConsiderations" },
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
const schema42 = {
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
		"governance": { "$ref": "#/definitions/dataGovernance" }
	}
};
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate119.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate119.errors = vErrors;
	return true;
}
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "name" || key0 === "image")) {
				validate122.errors = [{
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
						validate122.errors = [{
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
						if (!validate50(data.image, {
							instancePath: instancePath + "/image",
							parentData: data,
							parentDataProperty: "image",
							rootData
						})) {
							vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate122.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate122.errors = vErrors;
	return errors === 0;
}
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "description" || key0 === "collection")) {
				validate121.errors = [{
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
						validate121.errors = [{
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
									if (!validate122(data1[i0], {
										instancePath: instancePath + "/collection/" + i0,
										parentData: data1,
										parentDataProperty: i0,
										rootData
									})) {
										vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
										errors = vErrors.length;
									}
									if (!(_errs6 === errors)) break;
								}
							} else {
								validate121.errors = [{
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
			validate121.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate121.errors = vErrors;
	return errors === 0;
}
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		validate127.errors = vErrors;
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
				validate127.errors = [{
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
						if (!validate31(data.contact, {
							instancePath: instancePath + "/contact",
							parentData: data,
							parentDataProperty: "contact",
							rootData
						})) {
							vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
							errors = vErrors.length;
						}
						var valid1 = _errs6 === errors;
					} else var valid1 = true;
				}
			}
		} else {
			validate127.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate127.errors = vErrors;
	return errors === 0;
}
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "custodians" || key0 === "stewards" || key0 === "owners")) {
				validate126.errors = [{
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
								if (!validate127(data0[i0], {
									instancePath: instancePath + "/custodians/" + i0,
									parentData: data0,
									parentDataProperty: i0,
									rootData
								})) {
									vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
									errors = vErrors.length;
								}
								if (!(_errs4 === errors)) break;
							}
						} else {
							validate126.errors = [{
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
									if (!validate127(data2[i1], {
										instancePath: instancePath + "/stewards/" + i1,
										parentData: data2,
										parentDataProperty: i1,
										rootData
									})) {
										vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
										errors = vErrors.length;
									}
									if (!(_errs7 === errors)) break;
								}
							} else {
								validate126.errors = [{
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
										if (!validate127(data4[i2], {
											instancePath: instancePath + "/owners/" + i2,
											parentData: data4,
											parentDataProperty: i2,
											rootData
										})) {
											vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
											errors = vErrors.length;
										}
										if (!(_errs10 === errors)) break;
									}
								} else {
									validate126.errors = [{
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
			validate126.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate126.errors = vErrors;
	return errors === 0;
}
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type")) {
				validate115.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema42.properties, key0)) {
					validate115.errors = [{
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
								validate115.errors = [{
									instancePath: instancePath + "/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							if (!(data1 === "source-code" || data1 === "configuration" || data1 === "dataset" || data1 === "definition" || data1 === "other")) {
								validate115.errors = [{
									instancePath: instancePath + "/type",
									keyword: "enum",
									params: { allowedValues: schema42.properties.type.enum }
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.name !== void 0) {
								const _errs5 = errors;
								if (typeof data.name !== "string") {
									validate115.errors = [{
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
												validate115.errors = [{
													instancePath: instancePath + "/contents",
													keyword: "additionalProperties",
													params: { additionalProperty: key1 }
												}];
												return false;
											}
											if (_errs9 === errors) {
												if (data3.attachment !== void 0) {
													const _errs10 = errors;
													if (!validate50(data3.attachment, {
														instancePath: instancePath + "/contents/attachment",
														parentData: data3,
														parentDataProperty: "attachment",
														rootData
													})) {
														vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
														errors = vErrors.length;
													}
													var valid1 = _errs10 === errors;
												} else var valid1 = true;
												if (valid1) {
													if (data3.url !== void 0) {
														const _errs11 = errors;
														if (typeof data3.url !== "string") {
															validate115.errors = [{
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
																		if (!validate58(data6[i0], {
																			instancePath: instancePath + "/contents/properties/" + i0,
																			parentData: data6,
																			parentDataProperty: i0,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs15 === errors)) break;
																	}
																} else {
																	validate115.errors = [{
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
											validate115.errors = [{
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
										if (!validate119(data.classification, {
											instancePath: instancePath + "/classification",
											parentData: data,
											parentDataProperty: "classification",
											rootData
										})) {
											vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
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
															validate115.errors = [{
																instancePath: instancePath + "/sensitiveData/" + i1,
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
														if (!(_errs19 === errors)) break;
													}
												} else {
													validate115.errors = [{
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
												if (!validate121(data.graphics, {
													instancePath: instancePath + "/graphics",
													parentData: data,
													parentDataProperty: "graphics",
													rootData
												})) {
													vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs21 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.description !== void 0) {
													const _errs22 = errors;
													if (typeof data.description !== "string") {
														validate115.errors = [{
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
														const _errs24 = errors;
														if (!validate126(data.governance, {
															instancePath: instancePath + "/governance",
															parentData: data,
															parentDataProperty: "governance",
															rootData
														})) {
															vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
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
			validate115.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate115.errors = vErrors;
	return errors === 0;
}
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "format")) {
			validate137.errors = [{
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}];
			return false;
		}
		if (data.format !== void 0) {
			if (typeof data.format !== "string") {
				validate137.errors = [{
					instancePath: instancePath + "/format",
					keyword: "type",
					params: { type: "string" }
				}];
				return false;
			}
		}
	} else {
		validate137.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate137.errors = vErrors;
	return true;
}
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "type" || key0 === "value" || key0 === "slice" || key0 === "confidenceInterval")) {
			validate140.errors = [{
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}];
			return false;
		}
		if (data.type !== void 0) {
			if (typeof data.type !== "string") {
				validate140.errors = [{
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
					validate140.errors = [{
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
						validate140.errors = [{
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
								validate140.errors = [{
									instancePath: instancePath + "/confidenceInterval",
									keyword: "additionalProperties",
									params: { additionalProperty: key1 }
								}];
								return false;
							}
							if (data3.lowerBound !== void 0) {
								if (typeof data3.lowerBound !== "string") {
									validate140.errors = [{
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
										validate140.errors = [{
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
							validate140.errors = [{
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
		validate140.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate140.errors = vErrors;
	return true;
}
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "name" || key0 === "mitigationStrategy")) {
			validate143.errors = [{
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}];
			return false;
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				validate143.errors = [{
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
					validate143.errors = [{
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
		validate143.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate143.errors = vErrors;
	return true;
}
const schema52 = {
	"type": "object",
	"required": [
		"activity",
		"energyProviders",
		"activityEnergyCost"
	],
	"additionalProperties": false,
	"properties": {
		"activity": {
			"type": "string",
			"enum": [
				"design",
				"data-collection",
				"data-preparation",
				"training",
				"fine-tuning",
				"validation",
				"deployment",
				"inference",
				"other"
			]
		},
		"energyProviders": {
			"type": "array",
			"items": { "$ref": "#/definitions/energyProvider" }
		},
		"activityEnergyCost": { "$ref": "#/definitions/energyMeasure" },
		"co2CostEquivalent": { "$ref": "#/definitions/co2Measure" },
		"co2CostOffset": { "$ref": "#/definitions/co2Measure" },
		"properties": {
			"type": "array",
			"items": { "$ref": "#/definitions/property" }
		}
	}
};
const schema53 = {
	"type": "object",
	"required": [
		"organization",
		"energySource",
		"energyProvided"
	],
	"additionalProperties": false,
	"properties": {
		"bom-ref": { "$ref": "#/definitions/refType" },
		"description": { "type": "string" },
		"organization": {
			"type": "object",
			"$ref": "#/definitions/organizationalEntity"
		},
		"energySource": {
			"type": "string",
			"enum": [
				"coal",
				"oil",
				"natural-gas",
				"nuclear",
				"wind",
				"solar",
				"geothermal",
				"hydropower",
				"biofuel",
				"unknown",
				"other"
			]
		},
		"energyProvided": { "$ref": "#/definitions/energyMeasure" },
		"externalReferences": {
			"type": "array",
			"items": { "$ref": "#/definitions/externalReference" }
		}
	}
};
const schema54 = {
	"type": "object",
	"required": ["value", "unit"],
	"additionalProperties": false,
	"properties": {
		"value": { "type": "number" },
		"unit": {
			"type": "string",
			"enum": ["kWh"]
		}
	}
};
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) {
			validate150.errors = [{
				instancePath,
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "value" || key0 === "unit")) {
				validate150.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.value !== void 0) {
				if (!(typeof data.value == "number")) {
					validate150.errors = [{
						instancePath: instancePath + "/value",
						keyword: "type",
						params: { type: "number" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.unit !== void 0) {
					let data1 = data.unit;
					if (typeof data1 !== "string") {
						validate150.errors = [{
							instancePath: instancePath + "/unit",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					if (!(data1 === "kWh")) {
						validate150.errors = [{
							instancePath: instancePath + "/unit",
							keyword: "enum",
							params: { allowedValues: schema54.properties.unit.enum }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate150.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate150.errors = vErrors;
	return true;
}
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.organization === void 0 && (missing0 = "organization") || data.energySource === void 0 && (missing0 = "energySource") || data.energyProvided === void 0 && (missing0 = "energyProvided")) {
				validate147.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "bom-ref" || key0 === "description" || key0 === "organization" || key0 === "energySource" || key0 === "energyProvided" || key0 === "externalReferences")) {
					validate147.errors = [{
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
						if (data.description !== void 0) {
							const _errs3 = errors;
							if (typeof data.description !== "string") {
								validate147.errors = [{
									instancePath: instancePath + "/description",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.organization !== void 0) {
								let data2 = data.organization;
								const _errs5 = errors;
								if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
									validate147.errors = [{
										instancePath: instancePath + "/organization",
										keyword: "type",
										params: { type: "object" }
									}];
									return false;
								}
								if (!validate26(data2, {
									instancePath: instancePath + "/organization",
									parentData: data,
									parentDataProperty: "organization",
									rootData
								})) {
									vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.energySource !== void 0) {
									let data3 = data.energySource;
									const _errs7 = errors;
									if (typeof data3 !== "string") {
										validate147.errors = [{
											instancePath: instancePath + "/energySource",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									if (!(data3 === "coal" || data3 === "oil" || data3 === "natural-gas" || data3 === "nuclear" || data3 === "wind" || data3 === "solar" || data3 === "geothermal" || data3 === "hydropower" || data3 === "biofuel" || data3 === "unknown" || data3 === "other")) {
										validate147.errors = [{
											instancePath: instancePath + "/energySource",
											keyword: "enum",
											params: { allowedValues: schema53.properties.energySource.enum }
										}];
										return false;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.energyProvided !== void 0) {
										const _errs9 = errors;
										if (!validate150(data.energyProvided, {
											instancePath: instancePath + "/energyProvided",
											parentData: data,
											parentDataProperty: "energyProvided",
											rootData
										})) {
											vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.externalReferences !== void 0) {
											let data5 = data.externalReferences;
											const _errs10 = errors;
											if (errors === _errs10) {
												if (Array.isArray(data5)) {
													const len0 = data5.length;
													for (let i0 = 0; i0 < len0; i0++) {
														const _errs12 = errors;
														if (!validate79(data5[i0], {
															instancePath: instancePath + "/externalReferences/" + i0,
															parentData: data5,
															parentDataProperty: i0,
															rootData
														})) {
															vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
															errors = vErrors.length;
														}
														if (!(_errs12 === errors)) break;
													}
												} else {
													validate147.errors = [{
														instancePath: instancePath + "/externalReferences",
														keyword: "type",
														params: { type: "array" }
													}];
													return false;
												}
											}
											var valid0 = _errs10 === errors;
										} else var valid0 = true;
									}
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
const schema55 = {
	"type": "object",
	"required": ["value", "unit"],
	"additionalProperties": false,
	"properties": {
		"value": { "type": "number" },
		"unit": {
			"type": "string",
			"enum": ["tCO2eq"]
		}
	}
};
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) {
			validate155.errors = [{
				instancePath,
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "value" || key0 === "unit")) {
				validate155.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.value !== void 0) {
				if (!(typeof data.value == "number")) {
					validate155.errors = [{
						instancePath: instancePath + "/value",
						keyword: "type",
						params: { type: "number" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.unit !== void 0) {
					let data1 = data.unit;
					if (typeof data1 !== "string") {
						validate155.errors = [{
							instancePath: instancePath + "/unit",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					if (!(data1 === "tCO2eq")) {
						validate155.errors = [{
							instancePath: instancePath + "/unit",
							keyword: "enum",
							params: { allowedValues: schema55.properties.unit.enum }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
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
	validate155.errors = vErrors;
	return true;
}
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.activity === void 0 && (missing0 = "activity") || data.energyProviders === void 0 && (missing0 = "energyProviders") || data.activityEnergyCost === void 0 && (missing0 = "activityEnergyCost")) {
				validate146.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "activity" || key0 === "energyProviders" || key0 === "activityEnergyCost" || key0 === "co2CostEquivalent" || key0 === "co2CostOffset" || key0 === "properties")) {
					validate146.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.activity !== void 0) {
						let data0 = data.activity;
						const _errs2 = errors;
						if (typeof data0 !== "string") {
							validate146.errors = [{
								instancePath: instancePath + "/activity",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						if (!(data0 === "design" || data0 === "data-collection" || data0 === "data-preparation" || data0 === "training" || data0 === "fine-tuning" || data0 === "validation" || data0 === "deployment" || data0 === "inference" || data0 === "other")) {
							validate146.errors = [{
								instancePath: instancePath + "/activity",
								keyword: "enum",
								params: { allowedValues: schema52.properties.activity.enum }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.energyProviders !== void 0) {
							let data1 = data.energyProviders;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (Array.isArray(data1)) {
									const len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs6 = errors;
										if (!validate147(data1[i0], {
											instancePath: instancePath + "/energyProviders/" + i0,
											parentData: data1,
											parentDataProperty: i0,
											rootData
										})) {
											vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
											errors = vErrors.length;
										}
										if (!(_errs6 === errors)) break;
									}
								} else {
									validate146.errors = [{
										instancePath: instancePath + "/energyProviders",
										keyword: "type",
										params: { type: "array" }
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.activityEnergyCost !== void 0) {
								const _errs7 = errors;
								if (!validate150(data.activityEnergyCost, {
									instancePath: instancePath + "/activityEnergyCost",
									parentData: data,
									parentDataProperty: "activityEnergyCost",
									rootData
								})) {
									vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.co2CostEquivalent !== void 0) {
									const _errs8 = errors;
									if (!validate155(data.co2CostEquivalent, {
										instancePath: instancePath + "/co2CostEquivalent",
										parentData: data,
										parentDataProperty: "co2CostEquivalent",
										rootData
									})) {
										vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.co2CostOffset !== void 0) {
										const _errs9 = errors;
										if (!validate155(data.co2CostOffset, {
											instancePath: instancePath + "/co2CostOffset",
											parentData: data,
											parentDataProperty: "co2CostOffset",
											rootData
										})) {
											vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.properties !== void 0) {
											let data6 = data.properties;
											const _errs10 = errors;
											if (errors === _errs10) {
												if (Array.isArray(data6)) {
													const len1 = data6.length;
													for (let i1 = 0; i1 < len1; i1++) {
														const _errs12 = errors;
														if (!validate58(data6[i1], {
															instancePath: instancePath + "/properties/" + i1,
															parentData: data6,
															parentDataProperty: i1,
															rootData
														})) {
															vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
															errors = vErrors.length;
														}
														if (!(_errs12 === errors)) break;
													}
												} else {
													validate146.errors = [{
														instancePath: instancePath + "/properties",
														keyword: "type",
														params: { type: "array" }
													}];
													return false;
												}
											}
											var valid0 = _errs10 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate146.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate146.errors = vErrors;
	return errors === 0;
}
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "energyConsumptions" || key0 === "properties")) {
				validate145.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.energyConsumptions !== void 0) {
					let data0 = data.energyConsumptions;
					const _errs2 = errors;
					if (errors === _errs2) {
						if (Array.isArray(data0)) {
							const len0 = data0.length;
							for (let i0 = 0; i0 < len0; i0++) {
								const _errs4 = errors;
								if (!validate146(data0[i0], {
									instancePath: instancePath + "/energyConsumptions/" + i0,
									parentData: data0,
									parentDataProperty: i0,
									rootData
								})) {
									vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
									errors = vErrors.length;
								}
								if (!(_errs4 === errors)) break;
							}
						} else {
							validate145.errors = [{
								instancePath: instancePath + "/energyConsumptions",
								keyword: "type",
								params: { type: "array" }
							}];
							return false;
						}
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.properties !== void 0) {
						let data2 = data.properties;
						const _errs5 = errors;
						if (errors === _errs5) {
							if (Array.isArray(data2)) {
								const len1 = data2.length;
								for (let i1 = 0; i1 < len1; i1++) {
									const _errs7 = errors;
									if (!validate58(data2[i1], {
										instancePath: instancePath + "/properties/" + i1,
										parentData: data2,
										parentDataProperty: i1,
										rootData
									})) {
										vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
										errors = vErrors.length;
									}
									if (!(_errs7 === errors)) break;
								}
							} else {
								validate145.errors = [{
									instancePath: instancePath + "/properties",
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
			validate145.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate145.errors = vErrors;
	return errors === 0;
}
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "groupAtRisk" || key0 === "benefits" || key0 === "harms" || key0 === "mitigationStrategy")) {
			validate162.errors = [{
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}];
			return false;
		}
		if (data.groupAtRisk !== void 0) {
			if (typeof data.groupAtRisk !== "string") {
				validate162.errors = [{
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
					validate162.errors = [{
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
						validate162.errors = [{
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
							validate162.errors = [{
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
		validate162.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate162.errors = vErrors;
	return true;
}
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "bom-ref" || key0 === "modelParameters" || key0 === "quantitativeAnalysis" || key0 === "considerations" || key0 === "properties")) {
				validate113.errors = [{
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
									validate113.errors = [{
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
													validate113.errors = [{
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
															validate113.errors = [{
																instancePath: instancePath + "/modelParameters/approach/type",
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
														if (!(data3 === "supervised" || data3 === "unsupervised" || data3 === "reinforcement-learning" || data3 === "semi-supervised" || data3 === "self-supervised")) {
															validate113.errors = [{
																instancePath: instancePath + "/modelParameters/approach/type",
																keyword: "enum",
																params: { allowedValues: schema41.properties.modelParameters.properties.approach.properties.type.enum }
															}];
															return false;
														}
													}
												}
											} else {
												validate113.errors = [{
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
												validate113.errors = [{
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
													validate113.errors = [{
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
														validate113.errors = [{
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
																	if (!validate115(data8, {
																		instancePath: instancePath + "/modelParameters/datasets/" + i0,
																		parentData: data7,
																		parentDataProperty: i0,
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
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
																					if (typeof data9 !== "string") {
																						const err1 = {
																							instancePath: instancePath + "/modelParameters/datasets/" + i0 + "/ref",
																							keyword: "type",
																							params: { type: "string" }
																						};
																						if (vErrors === null) vErrors = [err1];
																						else vErrors.push(err1);
																						errors++;
																					}
																					const _errs27 = errors;
																					let valid6 = false;
																					const _errs28 = errors;
																					if (!validate90(data9, {
																						instancePath: instancePath + "/modelParameters/datasets/" + i0 + "/ref",
																						parentData: data8,
																						parentDataProperty: "ref",
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
																						errors = vErrors.length;
																					}
																					var _valid1 = _errs28 === errors;
																					valid6 = valid6 || _valid1;
																					if (!valid6) {
																						const _errs29 = errors;
																						if (!validate83(data9, {
																							instancePath: instancePath + "/modelParameters/datasets/" + i0 + "/ref",
																							parentData: data8,
																							parentDataProperty: "ref",
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
																							errors = vErrors.length;
																						}
																						var _valid1 = _errs29 === errors;
																						valid6 = valid6 || _valid1;
																					}
																					if (!valid6) {
																						const err2 = {
																							instancePath: instancePath + "/modelParameters/datasets/" + i0 + "/ref",
																							keyword: "anyOf",
																							params: {}
																						};
																						if (vErrors === null) vErrors = [err2];
																						else vErrors.push(err2);
																						errors++;
																					} else {
																						errors = _errs27;
																						if (vErrors !== null) {
																							if (_errs27) vErrors.length = _errs27;
																							else vErrors = null;
																						}
																					}
																				}
																			}
																		} else {
																			const err3 = {
																				instancePath: instancePath + "/modelParameters/datasets/" + i0,
																				keyword: "type",
																				params: { type: "object" }
																			};
																			if (vErrors === null) vErrors = [err3];
																			else vErrors.push(err3);
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
																		const err4 = {
																			instancePath: instancePath + "/modelParameters/datasets/" + i0,
																			keyword: "oneOf",
																			params: { passingSchemas: passing0 }
																		};
																		if (vErrors === null) vErrors = [err4];
																		else vErrors.push(err4);
																		errors++;
																		validate113.errors = vErrors;
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
																validate113.errors = [{
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
															const _errs30 = errors;
															if (errors === _errs30) {
																if (Array.isArray(data10)) {
																	const len1 = data10.length;
																	for (let i1 = 0; i1 < len1; i1++) {
																		const _errs32 = errors;
																		if (!validate137(data10[i1], {
																			instancePath: instancePath + "/modelParameters/inputs/" + i1,
																			parentData: data10,
																			parentDataProperty: i1,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs32 === errors)) break;
																	}
																} else {
																	validate113.errors = [{
																		instancePath: instancePath + "/modelParameters/inputs",
																		keyword: "type",
																		params: { type: "array" }
																	}];
																	return false;
																}
															}
															var valid1 = _errs30 === errors;
														} else var valid1 = true;
														if (valid1) {
															if (data1.outputs !== void 0) {
																let data12 = data1.outputs;
																const _errs33 = errors;
																if (errors === _errs33) {
																	if (Array.isArray(data12)) {
																		const len2 = data12.length;
																		for (let i2 = 0; i2 < len2; i2++) {
																			const _errs35 = errors;
																			if (!validate137(data12[i2], {
																				instancePath: instancePath + "/modelParameters/outputs/" + i2,
																				parentData: data12,
																				parentDataProperty: i2,
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
																				errors = vErrors.length;
																			}
																			if (!(_errs35 === errors)) break;
																		}
																	} else {
																		validate113.errors = [{
																			instancePath: instancePath + "/modelParameters/outputs",
																			keyword: "type",
																			params: { type: "array" }
																		}];
																		return false;
																	}
																}
																var valid1 = _errs33 === errors;
															} else var valid1 = true;
														}
													}
												}
											}
										}
									}
								}
							} else {
								validate113.errors = [{
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
							const _errs36 = errors;
							if (errors === _errs36) {
								if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
									const _errs38 = errors;
									for (const key4 in data14) if (!(key4 === "performanceMetrics" || key4 === "graphics")) {
										validate113.errors = [{
											instancePath: instancePath + "/quantitativeAnalysis",
											keyword: "additionalProperties",
											params: { additionalProperty: key4 }
										}];
										return false;
									}
									if (_errs38 === errors) {
										if (data14.performanceMetrics !== void 0) {
											let data15 = data14.performanceMetrics;
											const _errs39 = errors;
											if (errors === _errs39) {
												if (Array.isArray(data15)) {
													const len3 = data15.length;
													for (let i3 = 0; i3 < len3; i3++) {
														const _errs41 = errors;
														if (!validate140(data15[i3], {
															instancePath: instancePath + "/quantitativeAnalysis/performanceMetrics/" + i3,
															parentData: data15,
															parentDataProperty: i3,
															rootData
														})) {
															vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
															errors = vErrors.length;
														}
														if (!(_errs41 === errors)) break;
													}
												} else {
													validate113.errors = [{
														instancePath: instancePath + "/quantitativeAnalysis/performanceMetrics",
														keyword: "type",
														params: { type: "array" }
													}];
													return false;
												}
											}
											var valid9 = _errs39 === errors;
										} else var valid9 = true;
										if (valid9) {
											if (data14.graphics !== void 0) {
												const _errs42 = errors;
												if (!validate121(data14.graphics, {
													instancePath: instancePath + "/quantitativeAnalysis/graphics",
													parentData: data14,
													parentDataProperty: "graphics",
													rootData
												})) {
													vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
													errors = vErrors.length;
												}
												var valid9 = _errs42 === errors;
											} else var valid9 = true;
										}
									}
								} else {
									validate113.errors = [{
										instancePath: instancePath + "/quantitativeAnalysis",
										keyword: "type",
										params: { type: "object" }
									}];
									return false;
								}
							}
							var valid0 = _errs36 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.considerations !== void 0) {
								let data18 = data.considerations;
								const _errs43 = errors;
								if (errors === _errs43) {
									if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
										const _errs45 = errors;
										for (const key5 in data18) if (!(key5 === "users" || key5 === "useCases" || key5 === "technicalLimitations" || key5 === "performanceTradeoffs" || key5 === "ethicalConsiderations" || key5 === "environmentalConsiderations" || key5 === "fairnessAssessments")) {
											validate113.errors = [{
												instancePath: instancePath + "/considerations",
												keyword: "additionalProperties",
												params: { additionalProperty: key5 }
											}];
											return false;
										}
										if (_errs45 === errors) {
											if (data18.users !== void 0) {
												let data19 = data18.users;
												const _errs46 = errors;
												if (errors === _errs46) {
													if (Array.isArray(data19)) {
														const len4 = data19.length;
														for (let i4 = 0; i4 < len4; i4++) {
															const _errs48 = errors;
															if (typeof data19[i4] !== "string") {
																validate113.errors = [{
																	instancePath: instancePath + "/considerations/users/" + i4,
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
															if (!(_errs48 === errors)) break;
														}
													} else {
														validate113.errors = [{
															instancePath: instancePath + "/considerations/users",
															keyword: "type",
															params: { type: "array" }
														}];
														return false;
													}
												}
												var valid11 = _errs46 === errors;
											} else var valid11 = true;
											if (valid11) {
												if (data18.useCases !== void 0) {
													let data21 = data18.useCases;
													const _errs50 = errors;
													if (errors === _errs50) {
														if (Array.isArray(data21)) {
															const len5 = data21.length;
															for (let i5 = 0; i5 < len5; i5++) {
																const _errs52 = errors;
																if (typeof data21[i5] !== "string") {
																	validate113.errors = [{
																		instancePath: instancePath + "/considerations/useCases/" + i5,
																		keyword: "type",
																		params: { type: "string" }
																	}];
																	return false;
																}
																if (!(_errs52 === errors)) break;
															}
														} else {
															validate113.errors = [{
																instancePath: instancePath + "/considerations/useCases",
																keyword: "type",
																params: { type: "array" }
															}];
															return false;
														}
													}
													var valid11 = _errs50 === errors;
												} else var valid11 = true;
												if (valid11) {
													if (data18.technicalLimitations !== void 0) {
														let data23 = data18.technicalLimitations;
														const _errs54 = errors;
														if (errors === _errs54) {
															if (Array.isArray(data23)) {
																const len6 = data23.length;
																for (let i6 = 0; i6 < len6; i6++) {
																	const _errs56 = errors;
																	if (typeof data23[i6] !== "string") {
																		validate113.errors = [{
																			instancePath: instancePath + "/considerations/technicalLimitations/" + i6,
																			keyword: "type",
																			params: { type: "string" }
																		}];
																		return false;
																	}
																	if (!(_errs56 === errors)) break;
																}
															} else {
																validate113.errors = [{
																	instancePath: instancePath + "/considerations/technicalLimitations",
																	keyword: "type",
																	params: { type: "array" }
																}];
																return false;
															}
														}
														var valid11 = _errs54 === errors;
													} else var valid11 = true;
													if (valid11) {
														if (data18.performanceTradeoffs !== void 0) {
															let data25 = data18.performanceTradeoffs;
															const _errs58 = errors;
															if (errors === _errs58) {
																if (Array.isArray(data25)) {
																	const len7 = data25.length;
																	for (let i7 = 0; i7 < len7; i7++) {
																		const _errs60 = errors;
																		if (typeof data25[i7] !== "string") {
																			validate113.errors = [{
																				instancePath: instancePath + "/considerations/performanceTradeoffs/" + i7,
																				keyword: "type",
																				params: { type: "string" }
																			}];
																			return false;
																		}
																		if (!(_errs60 === errors)) break;
																	}
																} else {
																	validate113.errors = [{
																		instancePath: instancePath + "/considerations/performanceTradeoffs",
																		keyword: "type",
																		params: { type: "array" }
																	}];
																	return false;
																}
															}
															var valid11 = _errs58 === errors;
														} else var valid11 = true;
														if (valid11) {
															if (data18.ethicalConsiderations !== void 0) {
																let data27 = data18.ethicalConsiderations;
																const _errs62 = errors;
																if (errors === _errs62) {
																	if (Array.isArray(data27)) {
																		const len8 = data27.length;
																		for (let i8 = 0; i8 < len8; i8++) {
																			const _errs64 = errors;
																			if (!validate143(data27[i8], {
																				instancePath: instancePath + "/considerations/ethicalConsiderations/" + i8,
																				parentData: data27,
																				parentDataProperty: i8,
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
																				errors = vErrors.length;
																			}
																			if (!(_errs64 === errors)) break;
																		}
																	} else {
																		validate113.errors = [{
																			instancePath: instancePath + "/considerations/ethicalConsiderations",
																			keyword: "type",
																			params: { type: "array" }
																		}];
																		return false;
																	}
																}
																var valid11 = _errs62 === errors;
															} else var valid11 = true;
															if (valid11) {
																if (data18.environmentalConsiderations !== void 0) {
																	const _errs65 = errors;
																	if (!validate145(data18.environmentalConsiderations, {
																		instancePath: instancePath + "/considerations/environmentalConsiderations",
																		parentData: data18,
																		parentDataProperty: "environmentalConsiderations",
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
																		errors = vErrors.length;
																	}
																	var valid11 = _errs65 === errors;
																} else var valid11 = true;
																if (valid11) {
																	if (data18.fairnessAssessments !== void 0) {
																		let data30 = data18.fairnessAssessments;
																		const _errs66 = errors;
																		if (errors === _errs66) {
																			if (Array.isArray(data30)) {
																				const len9 = data30.length;
																				for (let i9 = 0; i9 < len9; i9++) {
																					const _errs68 = errors;
																					if (!validate162(data30[i9], {
																						instancePath: instancePath + "/considerations/fairnessAssessments/" + i9,
																						parentData: data30,
																						parentDataProperty: i9,
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
																						errors = vErrors.length;
																					}
																					if (!(_errs68 === errors)) break;
																				}
																			} else {
																				validate113.errors = [{
																					instancePath: instancePath + "/considerations/fairnessAssessments",
																					keyword: "type",
																					params: { type: "array" }
																				}];
																				return false;
																			}
																		}
																		var valid11 = _errs66 === errors;
																	} else var valid11 = true;
																}
															}
														}
													}
												}
											}
										}
									} else {
										validate113.errors = [{
											instancePath: instancePath + "/considerations",
											keyword: "type",
											params: { type: "object" }
										}];
										return false;
									}
								}
								var valid0 = _errs43 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.properties !== void 0) {
									let data32 = data.properties;
									const _errs69 = errors;
									if (errors === _errs69) {
										if (Array.isArray(data32)) {
											const len10 = data32.length;
											for (let i10 = 0; i10 < len10; i10++) {
												const _errs71 = errors;
												if (!validate58(data32[i10], {
													instancePath: instancePath + "/properties/" + i10,
													parentData: data32,
													parentDataProperty: i10,
													rootData
												})) {
													vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
													errors = vErrors.length;
												}
												if (!(_errs71 === errors)) break;
											}
										} else {
											validate113.errors = [{
												instancePath: instancePath + "/properties",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
									}
									var valid0 = _errs69 === errors;
								} else var valid0 = true;
							}
						}
					}
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
const schema57 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["assetType"],
	"properties": {
		"assetType": {
			"type": "string",
			"enum": [
				"algorithm",
				"certificate",
				"protocol",
				"related-crypto-material"
			]
		},
		"algorithmProperties": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"primitive": {
					"type": "string",
					"enum": [
						"drbg",
						"mac",
						"block-cipher",
						"stream-cipher",
						"signature",
						"hash",
						"pke",
						"xof",
						"kdf",
						"key-agree",
						"kem",
						"ae",
						"combiner",
						"other",
						"unknown"
					]
				},
				"parameterSetIdentifier": { "type": "string" },
				"curve": { "type": "string" },
				"executionEnvironment": {
					"type": "string",
					"enum": [
						"software-plain-ram",
						"software-encrypted-ram",
						"software-tee",
						"hardware",
						"other",
						"unknown"
					]
				},
				"implementationPlatform": {
					"type": "string",
					"enum": [
						"generic",
						"x86_32",
						"x86_64",
						"armv7-a",
						"armv7-m",
						"armv8-a",
						"armv8-m",
						"armv9-a",
						"armv9-m",
						"s390x",
						"ppc64",
						"ppc64le",
						"other",
						"unknown"
					]
				},
				"certificationLevel": {
					"type": "array",
					"items": {
						"type": "string",
						"enum": [
							"none",
							"fips140-1-l1",
							"fips140-1-l2",
							"fips140-1-l3",
							"fips140-1-l4",
							"fips140-2-l1",
							"fips140-2-l2",
							"fips140-2-l3",
							"fips140-2-l4",
							"fips140-3-l1",
							"fips140-3-l2",
							"fips140-3-l3",
							"fips140-3-l4",
							"cc-eal1",
							"cc-eal1+",
							"cc-eal2",
							"cc-eal2+",
							"cc-eal3",
							"cc-eal3+",
							"cc-eal4",
							"cc-eal4+",
							"cc-eal5",
							"cc-eal5+",
							"cc-eal6",
							"cc-eal6+",
							"cc-eal7",
							"cc-eal7+",
							"other",
							"unknown"
						]
					}
				},
				"mode": {
					"type": "string",
					"enum": [
						"cbc",
						"ecb",
						"ccm",
						"gcm",
						"cfb",
						"ofb",
						"ctr",
						"other",
						"unknown"
					]
				},
				"padding": {
					"type": "string",
					"enum": [
						"pkcs5",
						"pkcs7",
						"pkcs1v15",
						"oaep",
						"raw",
						"other",
						"unknown"
					]
				},
				"cryptoFunctions": {
					"type": "array",
					"items": {
						"type": "string",
						"enum": [
							"generate",
							"keygen",
							"encrypt",
							"decrypt",
							"digest",
							"tag",
							"keyderive",
							"sign",
							"verify",
							"encapsulate",
							"decapsulate",
							"other",
							"unknown"
						]
					}
				},
				"classicalSecurityLevel": {
					"type": "integer",
					"minimum": 0
				},
				"nistQuantumSecurityLevel": {
					"type": "integer",
					"minimum": 0,
					"maximum": 6
				}
			}
		},
		"certificateProperties": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"subjectName": { "type": "string" },
				"issuerName": { "type": "string" },
				"notValidBefore": {
					"type": "string",
					"format": "date-time"
				},
				"notValidAfter": {
					"type": "string",
					"format": "date-time"
				},
				"signatureAlgorithmRef": { "$ref": "#/definitions/refType" },
				"subjectPublicKeyRef": { "$ref": "#/definitions/refType" },
				"certificateFormat": { "type": "string" },
				"certificateExtension": { "type": "string" }
			}
		},
		"relatedCryptoMaterialProperties": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"type": {
					"type": "string",
					"enum": [
						"private-key",
						"public-key",
						"secret-key",
						"key",
						"ciphertext",
						"signature",
						"digest",
						"initialization-vector",
						"nonce",
						"seed",
						"salt",
						"shared-secret",
						"tag",
						"additional-data",
						"password",
						"credential",
						"token",
						"other",
						"unknown"
					]
				},
				"id": { "type": "string" },
				"state": {
					"type": "string",
					"enum": [
						"pre-activation",
						"active",
						"suspended",
						"deactivated",
						"compromised",
						"destroyed"
					]
				},
				"algorithmRef": { "$ref": "#/definitions/refType" },
				"creationDate": {
					"type": "string",
					"format": "date-time"
				},
				"activationDate": {
					"type": "string",
					"format": "date-time"
				},
				"updateDate": {
					"type": "string",
					"format": "date-time"
				},
				"expirationDate": {
					"type": "string",
					"format": "date-time"
				},
				"value": { "type": "string" },
				"size": { "type": "integer" },
				"format": { "type": "string" },
				"securedBy": { "$ref": "#/definitions/securedBy" }
			}
		},
		"protocolProperties": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"type": {
					"type": "string",
					"enum": [
						"tls",
						"ssh",
						"ipsec",
						"ike",
						"sstp",
						"wpa",
						"other",
						"unknown"
					]
				},
				"version": { "type": "string" },
				"cipherSuites": {
					"type": "array",
					"items": { "$ref": "#/definitions/cipherSuite" }
				},
				"ikev2TransformTypes": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"encr": { "$ref": "#/definitions/cryptoRefArray" },
						"prf": { "$ref": "#/definitions/cryptoRefArray" },
						"integ": { "$ref": "#/definitions/cryptoRefArray" },
						"ke": { "$ref": "#/definitions/cryptoRefArray" },
						"esn": { "type": "boolean" },
						"auth": { "$ref": "#/definitions/cryptoRefArray" }
					}
				},
				"cryptoRefArray": { "$ref": "#/definitions/cryptoRefArray" }
			}
		},
		"oid": { "type": "string" }
	}
};
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "mechanism" || key0 === "algorithmRef")) {
				validate171.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.mechanism !== void 0) {
					const _errs2 = errors;
					if (typeof data.mechanism !== "string") {
						validate171.errors = [{
							instancePath: instancePath + "/mechanism",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.algorithmRef !== void 0) {
						const _errs4 = errors;
						if (!validate24(data.algorithmRef, {
							instancePath: instancePath + "/algorithmRef",
							parentData: data,
							parentDataProperty: "algorithmRef",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate171.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate171.errors = vErrors;
	return errors === 0;
}
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "name" || key0 === "algorithms" || key0 === "identifiers")) {
				validate174.errors = [{
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
						validate174.errors = [{
							instancePath: instancePath + "/name",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.algorithms !== void 0) {
						let data1 = data.algorithms;
						const _errs4 = errors;
						if (errors === _errs4) {
							if (Array.isArray(data1)) {
								const len0 = data1.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs6 = errors;
									if (!validate24(data1[i0], {
										instancePath: instancePath + "/algorithms/" + i0,
										parentData: data1,
										parentDataProperty: i0,
										rootData
									})) {
										vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
										errors = vErrors.length;
									}
									if (!(_errs6 === errors)) break;
								}
							} else {
								validate174.errors = [{
									instancePath: instancePath + "/algorithms",
									keyword: "type",
									params: { type: "array" }
								}];
								return false;
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.identifiers !== void 0) {
							let data3 = data.identifiers;
							const _errs7 = errors;
							if (errors === _errs7) {
								if (Array.isArray(data3)) {
									const len1 = data3.length;
									for (let i1 = 0; i1 < len1; i1++) {
										const _errs9 = errors;
										if (typeof data3[i1] !== "string") {
											validate174.errors = [{
												instancePath: instancePath + "/identifiers/" + i1,
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
										if (!(_errs9 === errors)) break;
									}
								} else {
									validate174.errors = [{
										instancePath: instancePath + "/identifiers",
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
			validate174.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate174.errors = vErrors;
	return errors === 0;
}
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (Array.isArray(data)) {
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				const _errs1 = errors;
				if (!validate24(data[i0], {
					instancePath: instancePath + "/" + i0,
					parentData: data,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
					errors = vErrors.length;
				}
				if (!(_errs1 === errors)) break;
			}
		} else {
			validate177.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "array" }
			}];
			return false;
		}
	}
	validate177.errors = vErrors;
	return errors === 0;
}
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.assetType === void 0 && (missing0 = "assetType")) {
				validate167.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "assetType" || key0 === "algorithmProperties" || key0 === "certificateProperties" || key0 === "relatedCryptoMaterialProperties" || key0 === "protocolProperties" || key0 === "oid")) {
					validate167.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.assetType !== void 0) {
						let data0 = data.assetType;
						const _errs2 = errors;
						if (typeof data0 !== "string") {
							validate167.errors = [{
								instancePath: instancePath + "/assetType",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						if (!(data0 === "algorithm" || data0 === "certificate" || data0 === "protocol" || data0 === "related-crypto-material")) {
							validate167.errors = [{
								instancePath: instancePath + "/assetType",
								keyword: "enum",
								params: { allowedValues: schema57.properties.assetType.enum }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.algorithmProperties !== void 0) {
							let data1 = data.algorithmProperties;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
									const _errs6 = errors;
									for (const key1 in data1) if (!func2.call(schema57.properties.algorithmProperties.properties, key1)) {
										validate167.errors = [{
											instancePath: instancePath + "/algorithmProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key1 }
										}];
										return false;
									}
									if (_errs6 === errors) {
										if (data1.primitive !== void 0) {
											let data2 = data1.primitive;
											const _errs7 = errors;
											if (typeof data2 !== "string") {
												validate167.errors = [{
													instancePath: instancePath + "/algorithmProperties/primitive",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
											if (!(data2 === "drbg" || data2 === "mac" || data2 === "block-cipher" || data2 === "stream-cipher" || data2 === "signature" || data2 === "hash" || data2 === "pke" || data2 === "xof" || data2 === "kdf" || data2 === "key-agree" || data2 === "kem" || data2 === "ae" || data2 === "combiner" || data2 === "other" || data2 === "unknown")) {
												validate167.errors = [{
													instancePath: instancePath + "/algorithmProperties/primitive",
													keyword: "enum",
													params: { allowedValues: schema57.properties.algorithmProperties.properties.primitive.enum }
												}];
												return false;
											}
											var valid1 = _errs7 === errors;
										} else var valid1 = true;
										if (valid1) {
											if (data1.parameterSetIdentifier !== void 0) {
												const _errs9 = errors;
												if (typeof data1.parameterSetIdentifier !== "string") {
													validate167.errors = [{
														instancePath: instancePath + "/algorithmProperties/parameterSetIdentifier",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
												var valid1 = _errs9 === errors;
											} else var valid1 = true;
											if (valid1) {
												if (data1.curve !== void 0) {
													const _errs11 = errors;
													if (typeof data1.curve !== "string") {
														validate167.errors = [{
															instancePath: instancePath + "/algorithmProperties/curve",
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
													var valid1 = _errs11 === errors;
												} else var valid1 = true;
												if (valid1) {
													if (data1.executionEnvironment !== void 0) {
														let data5 = data1.executionEnvironment;
														const _errs13 = errors;
														if (typeof data5 !== "string") {
															validate167.errors = [{
																instancePath: instancePath + "/algorithmProperties/executionEnvironment",
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
														if (!(data5 === "software-plain-ram" || data5 === "software-encrypted-ram" || data5 === "software-tee" || data5 === "hardware" || data5 === "other" || data5 === "unknown")) {
															validate167.errors = [{
																instancePath: instancePath + "/algorithmProperties/executionEnvironment",
																keyword: "enum",
																params: { allowedValues: schema57.properties.algorithmProperties.properties.executionEnvironment.enum }
															}];
															return false;
														}
														var valid1 = _errs13 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data1.implementationPlatform !== void 0) {
															let data6 = data1.implementationPlatform;
															const _errs15 = errors;
															if (typeof data6 !== "string") {
																validate167.errors = [{
																	instancePath: instancePath + "/algorithmProperties/implementationPlatform",
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
															if (!(data6 === "generic" || data6 === "x86_32" || data6 === "x86_64" || data6 === "armv7-a" || data6 === "armv7-m" || data6 === "armv8-a" || data6 === "armv8-m" || data6 === "armv9-a" || data6 === "armv9-m" || data6 === "s390x" || data6 === "ppc64" || data6 === "ppc64le" || data6 === "other" || data6 === "unknown")) {
																validate167.errors = [{
																	instancePath: instancePath + "/algorithmProperties/implementationPlatform",
																	keyword: "enum",
																	params: { allowedValues: schema57.properties.algorithmProperties.properties.implementationPlatform.enum }
																}];
																return false;
															}
															var valid1 = _errs15 === errors;
														} else var valid1 = true;
														if (valid1) {
															if (data1.certificationLevel !== void 0) {
																let data7 = data1.certificationLevel;
																const _errs17 = errors;
																if (errors === _errs17) {
																	if (Array.isArray(data7)) {
																		const len0 = data7.length;
																		for (let i0 = 0; i0 < len0; i0++) {
																			let data8 = data7[i0];
																			const _errs19 = errors;
																			if (typeof data8 !== "string") {
																				validate167.errors = [{
																					instancePath: instancePath + "/algorithmProperties/certificationLevel/" + i0,
																					keyword: "type",
																					params: { type: "string" }
																				}];
																				return false;
																			}
																			if (!(data8 === "none" || data8 === "fips140-1-l1" || data8 === "fips140-1-l2" || data8 === "fips140-1-l3" || data8 === "fips140-1-l4" || data8 === "fips140-2-l1" || data8 === "fips140-2-l2" || data8 === "fips140-2-l3" || data8 === "fips140-2-l4" || data8 === "fips140-3-l1" || data8 === "fips140-3-l2" || data8 === "fips140-3-l3" || data8 === "fips140-3-l4" || data8 === "cc-eal1" || data8 === "cc-eal1+" || data8 === "cc-eal2" || data8 === "cc-eal2+" || data8 === "cc-eal3" || data8 === "cc-eal3+" || data8 === "cc-eal4" || data8 === "cc-eal4+" || data8 === "cc-eal5" || data8 === "cc-eal5+" || data8 === "cc-eal6" || data8 === "cc-eal6+" || data8 === "cc-eal7" || data8 === "cc-eal7+" || data8 === "other" || data8 === "unknown")) {
																				validate167.errors = [{
																					instancePath: instancePath + "/algorithmProperties/certificationLevel/" + i0,
																					keyword: "enum",
																					params: { allowedValues: schema57.properties.algorithmProperties.properties.certificationLevel.items.enum }
																				}];
																				return false;
																			}
																			if (!(_errs19 === errors)) break;
																		}
																	} else {
																		validate167.errors = [{
																			instancePath: instancePath + "/algorithmProperties/certificationLevel",
																			keyword: "type",
																			params: { type: "array" }
																		}];
																		return false;
																	}
																}
																var valid1 = _errs17 === errors;
															} else var valid1 = true;
															if (valid1) {
																if (data1.mode !== void 0) {
																	let data9 = data1.mode;
																	const _errs21 = errors;
																	if (typeof data9 !== "string") {
																		validate167.errors = [{
																			instancePath: instancePath + "/algorithmProperties/mode",
																			keyword: "type",
																			params: { type: "string" }
																		}];
																		return false;
																	}
																	if (!(data9 === "cbc" || data9 === "ecb" || data9 === "ccm" || data9 === "gcm" || data9 === "cfb" || data9 === "ofb" || data9 === "ctr" || data9 === "other" || data9 === "unknown")) {
																		validate167.errors = [{
																			instancePath: instancePath + "/algorithmProperties/mode",
																			keyword: "enum",
																			params: { allowedValues: schema57.properties.algorithmProperties.properties.mode.enum }
																		}];
																		return false;
																	}
																	var valid1 = _errs21 === errors;
																} else var valid1 = true;
																if (valid1) {
																	if (data1.padding !== void 0) {
																		let data10 = data1.padding;
																		const _errs23 = errors;
																		if (typeof data10 !== "string") {
																			validate167.errors = [{
																				instancePath: instancePath + "/algorithmProperties/padding",
																				keyword: "type",
																				params: { type: "string" }
																			}];
																			return false;
																		}
																		if (!(data10 === "pkcs5" || data10 === "pkcs7" || data10 === "pkcs1v15" || data10 === "oaep" || data10 === "raw" || data10 === "other" || data10 === "unknown")) {
																			validate167.errors = [{
																				instancePath: instancePath + "/algorithmProperties/padding",
																				keyword: "enum",
																				params: { allowedValues: schema57.properties.algorithmProperties.properties.padding.enum }
																			}];
																			return false;
																		}
																		var valid1 = _errs23 === errors;
																	} else var valid1 = true;
																	if (valid1) {
																		if (data1.cryptoFunctions !== void 0) {
																			let data11 = data1.cryptoFunctions;
																			const _errs25 = errors;
																			if (errors === _errs25) {
																				if (Array.isArray(data11)) {
																					const len1 = data11.length;
																					for (let i1 = 0; i1 < len1; i1++) {
																						let data12 = data11[i1];
																						const _errs27 = errors;
																						if (typeof data12 !== "string") {
																							validate167.errors = [{
																								instancePath: instancePath + "/algorithmProperties/cryptoFunctions/" + i1,
																								keyword: "type",
																								params: { type: "string" }
																							}];
																							return false;
																						}
																						if (!(data12 === "generate" || data12 === "keygen" || data12 === "encrypt" || data12 === "decrypt" || data12 === "digest" || data12 === "tag" || data12 === "keyderive" || data12 === "sign" || data12 === "verify" || data12 === "encapsulate" || data12 === "decapsulate" || data12 === "other" || data12 === "unknown")) {
																							validate167.errors = [{
																								instancePath: instancePath + "/algorithmProperties/cryptoFunctions/" + i1,
																								keyword: "enum",
																								params: { allowedValues: schema57.properties.algorithmProperties.properties.cryptoFunctions.items.enum }
																							}];
																							return false;
																						}
																						if (!(_errs27 === errors)) break;
																					}
																				} else {
																					validate167.errors = [{
																						instancePath: instancePath + "/algorithmProperties/cryptoFunctions",
																						keyword: "type",
																						params: { type: "array" }
																					}];
																					return false;
																				}
																			}
																			var valid1 = _errs25 === errors;
																		} else var valid1 = true;
																		if (valid1) {
																			if (data1.classicalSecurityLevel !== void 0) {
																				let data13 = data1.classicalSecurityLevel;
																				const _errs29 = errors;
																				if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13))) {
																					validate167.errors = [{
																						instancePath: instancePath + "/algorithmProperties/classicalSecurityLevel",
																						keyword: "type",
																						params: { type: "integer" }
																					}];
																					return false;
																				}
																				if (errors === _errs29) {
																					if (typeof data13 == "number") {
																						if (data13 < 0 || isNaN(data13)) {
																							validate167.errors = [{
																								instancePath: instancePath + "/algorithmProperties/classicalSecurityLevel",
																								keyword: "minimum",
																								params: {
																									comparison: ">=",
																									limit: 0
																								}
																							}];
																							return false;
																						}
																					}
																				}
																				var valid1 = _errs29 === errors;
																			} else var valid1 = true;
																			if (valid1) {
																				if (data1.nistQuantumSecurityLevel !== void 0) {
																					let data14 = data1.nistQuantumSecurityLevel;
																					const _errs31 = errors;
																					if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14))) {
																						validate167.errors = [{
																							instancePath: instancePath + "/algorithmProperties/nistQuantumSecurityLevel",
																							keyword: "type",
																							params: { type: "integer" }
																						}];
																						return false;
																					}
																					if (errors === _errs31) {
																						if (typeof data14 == "number") {
																							if (data14 > 6 || isNaN(data14)) {
																								validate167.errors = [{
																									instancePath: instancePath + "/algorithmProperties/nistQuantumSecurityLevel",
																									keyword: "maximum",
																									params: {
																										comparison: "<=",
																										limit: 6
																									}
																								}];
																								return false;
																							} else if (data14 < 0 || isNaN(data14)) {
																								validate167.errors = [{
																									instancePath: instancePath + "/algorithmProperties/nistQuantumSecurityLevel",
																									keyword: "minimum",
																									params: {
																										comparison: ">=",
																										limit: 0
																									}
																								}];
																								return false;
																							}
																						}
																					}
																					var valid1 = _errs31 === errors;
																				} else var valid1 = true;
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
									validate167.errors = [{
										instancePath: instancePath + "/algorithmProperties",
										keyword: "type",
										params: { type: "object" }
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.certificateProperties !== void 0) {
								let data15 = data.certificateProperties;
								const _errs33 = errors;
								if (errors === _errs33) {
									if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
										const _errs35 = errors;
										for (const key2 in data15) if (!(key2 === "subjectName" || key2 === "issuerName" || key2 === "notValidBefore" || key2 === "notValidAfter" || key2 === "signatureAlgorithmRef" || key2 === "subjectPublicKeyRef" || key2 === "certificateFormat" || key2 === "certificateExtension")) {
											validate167.errors = [{
												instancePath: instancePath + "/certificateProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key2 }
											}];
											return false;
										}
										if (_errs35 === errors) {
											if (data15.subjectName !== void 0) {
												const _errs36 = errors;
												if (typeof data15.subjectName !== "string") {
													validate167.errors = [{
														instancePath: instancePath + "/certificateProperties/subjectName",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
												var valid4 = _errs36 === errors;
											} else var valid4 = true;
											if (valid4) {
												if (data15.issuerName !== void 0) {
													const _errs38 = errors;
													if (typeof data15.issuerName !== "string") {
														validate167.errors = [{
															instancePath: instancePath + "/certificateProperties/issuerName",
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
													var valid4 = _errs38 === errors;
												} else var valid4 = true;
												if (valid4) {
													if (data15.notValidBefore !== void 0) {
														let data18 = data15.notValidBefore;
														const _errs40 = errors;
														if (errors === _errs40) {
															if (errors === _errs40) {
																if (typeof data18 === "string") {
																	if (!formats0(data18)) {
																		validate167.errors = [{
																			instancePath: instancePath + "/certificateProperties/notValidBefore",
																			keyword: "format",
																			params: { format: "date-time" }
																		}];
																		return false;
																	}
																} else {
																	validate167.errors = [{
																		instancePath: instancePath + "/certificateProperties/notValidBefore",
																		keyword: "type",
																		params: { type: "string" }
																	}];
																	return false;
																}
															}
														}
														var valid4 = _errs40 === errors;
													} else var valid4 = true;
													if (valid4) {
														if (data15.notValidAfter !== void 0) {
															let data19 = data15.notValidAfter;
															const _errs42 = errors;
															if (errors === _errs42) {
																if (errors === _errs42) {
																	if (typeof data19 === "string") {
																		if (!formats0(data19)) {
																			validate167.errors = [{
																				instancePath: instancePath + "/certificateProperties/notValidAfter",
																				keyword: "format",
																				params: { format: "date-time" }
																			}];
																			return false;
																		}
																	} else {
																		validate167.errors = [{
																			instancePath: instancePath + "/certificateProperties/notValidAfter",
																			keyword: "type",
																			params: { type: "string" }
																		}];
																		return false;
																	}
																}
															}
															var valid4 = _errs42 === errors;
														} else var valid4 = true;
														if (valid4) {
															if (data15.signatureAlgorithmRef !== void 0) {
																const _errs44 = errors;
																if (!validate24(data15.signatureAlgorithmRef, {
																	instancePath: instancePath + "/certificateProperties/signatureAlgorithmRef",
																	parentData: data15,
																	parentDataProperty: "signatureAlgorithmRef",
																	rootData
																})) {
																	vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
																	errors = vErrors.length;
																}
																var valid4 = _errs44 === errors;
															} else var valid4 = true;
															if (valid4) {
																if (data15.subjectPublicKeyRef !== void 0) {
																	const _errs45 = errors;
																	if (!validate24(data15.subjectPublicKeyRef, {
																		instancePath: instancePath + "/certificateProperties/subjectPublicKeyRef",
																		parentData: data15,
																		parentDataProperty: "subjectPublicKeyRef",
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
																		errors = vErrors.length;
																	}
																	var valid4 = _errs45 === errors;
																} else var valid4 = true;
																if (valid4) {
																	if (data15.certificateFormat !== void 0) {
																		const _errs46 = errors;
																		if (typeof data15.certificateFormat !== "string") {
																			validate167.errors = [{
																				instancePath: instancePath + "/certificateProperties/certificateFormat",
																				keyword: "type",
																				params: { type: "string" }
																			}];
																			return false;
																		}
																		var valid4 = _errs46 === errors;
																	} else var valid4 = true;
																	if (valid4) {
																		if (data15.certificateExtension !== void 0) {
																			const _errs48 = errors;
																			if (typeof data15.certificateExtension !== "string") {
																				validate167.errors = [{
																					instancePath: instancePath + "/certificateProperties/certificateExtension",
																					keyword: "type",
																					params: { type: "string" }
																				}];
																				return false;
																			}
																			var valid4 = _errs48 === errors;
																		} else var valid4 = true;
																	}
																}
															}
														}
													}
												}
											}
										}
									} else {
										validate167.errors = [{
											instancePath: instancePath + "/certificateProperties",
											keyword: "type",
											params: { type: "object" }
										}];
										return false;
									}
								}
								var valid0 = _errs33 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.relatedCryptoMaterialProperties !== void 0) {
									let data24 = data.relatedCryptoMaterialProperties;
									const _errs50 = errors;
									if (errors === _errs50) {
										if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
											const _errs52 = errors;
											for (const key3 in data24) if (!func2.call(schema57.properties.relatedCryptoMaterialProperties.properties, key3)) {
												validate167.errors = [{
													instancePath: instancePath + "/relatedCryptoMaterialProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key3 }
												}];
												return false;
											}
											if (_errs52 === errors) {
												if (data24.type !== void 0) {
													let data25 = data24.type;
													const _errs53 = errors;
													if (typeof data25 !== "string") {
														validate167.errors = [{
															instancePath: instancePath + "/relatedCryptoMaterialProperties/type",
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
													if (!(data25 === "private-key" || data25 === "public-key" || data25 === "secret-key" || data25 === "key" || data25 === "ciphertext" || data25 === "signature" || data25 === "digest" || data25 === "initialization-vector" || data25 === "nonce" || data25 === "seed" || data25 === "salt" || data25 === "shared-secret" || data25 === "tag" || data25 === "additional-data" || data25 === "password" || data25 === "credential" || data25 === "token" || data25 === "other" || data25 === "unknown")) {
														validate167.errors = [{
															instancePath: instancePath + "/relatedCryptoMaterialProperties/type",
															keyword: "enum",
															params: { allowedValues: schema57.properties.relatedCryptoMaterialProperties.properties.type.enum }
														}];
														return false;
													}
													var valid5 = _errs53 === errors;
												} else var valid5 = true;
												if (valid5) {
													if (data24.id !== void 0) {
														const _errs55 = errors;
														if (typeof data24.id !== "string") {
															validate167.errors = [{
																instancePath: instancePath + "/relatedCryptoMaterialProperties/id",
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
														var valid5 = _errs55 === errors;
													} else var valid5 = true;
													if (valid5) {
														if (data24.state !== void 0) {
															let data27 = data24.state;
															const _errs57 = errors;
															if (typeof data27 !== "string") {
																validate167.errors = [{
																	instancePath: instancePath + "/relatedCryptoMaterialProperties/state",
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
															if (!(data27 === "pre-activation" || data27 === "active" || data27 === "suspended" || data27 === "deactivated" || data27 === "compromised" || data27 === "destroyed")) {
																validate167.errors = [{
																	instancePath: instancePath + "/relatedCryptoMaterialProperties/state",
																	keyword: "enum",
																	params: { allowedValues: schema57.properties.relatedCryptoMaterialProperties.properties.state.enum }
																}];
																return false;
															}
															var valid5 = _errs57 === errors;
														} else var valid5 = true;
														if (valid5) {
															if (data24.algorithmRef !== void 0) {
																const _errs59 = errors;
																if (!validate24(data24.algorithmRef, {
																	instancePath: instancePath + "/relatedCryptoMaterialProperties/algorithmRef",
																	parentData: data24,
																	parentDataProperty: "algorithmRef",
																	rootData
																})) {
																	vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
																	errors = vErrors.length;
																}
																var valid5 = _errs59 === errors;
															} else var valid5 = true;
															if (valid5) {
																if (data24.creationDate !== void 0) {
																	let data29 = data24.creationDate;
																	const _errs60 = errors;
																	if (errors === _errs60) {
																		if (errors === _errs60) {
																			if (typeof data29 === "string") {
																				if (!formats0(data29)) {
																					validate167.errors = [{
																						instancePath: instancePath + "/relatedCryptoMaterialProperties/creationDate",
																						keyword: "format",
																						params: { format: "date-time" }
																					}];
																					return false;
																				}
																			} else {
																				validate167.errors = [{
																					instancePath: instancePath + "/relatedCryptoMaterialProperties/creationDate",
																					keyword: "type",
																					params: { type: "string" }
																				}];
																				return false;
																			}
																		}
																	}
																	var valid5 = _errs60 === errors;
																} else var valid5 = true;
																if (valid5) {
																	if (data24.activationDate !== void 0) {
																		let data30 = data24.activationDate;
																		const _errs62 = errors;
																		if (errors === _errs62) {
																			if (errors === _errs62) {
																				if (typeof data30 === "string") {
																					if (!formats0(data30)) {
																						validate167.errors = [{
																							instancePath: instancePath + "/relatedCryptoMaterialProperties/activationDate",
																							keyword: "format",
																							params: { format: "date-time" }
																						}];
																						return false;
																					}
																				} else {
																					validate167.errors = [{
																						instancePath: instancePath + "/relatedCryptoMaterialProperties/activationDate",
																						keyword: "type",
																						params: { type: "string" }
																					}];
																					return false;
																				}
																			}
																		}
																		var valid5 = _errs62 === errors;
																	} else var valid5 = true;
																	if (valid5) {
																		if (data24.updateDate !== void 0) {
																			let data31 = data24.updateDate;
																			const _errs64 = errors;
																			if (errors === _errs64) {
																				if (errors === _errs64) {
																					if (typeof data31 === "string") {
																						if (!formats0(data31)) {
																							validate167.errors = [{
																								instancePath: instancePath + "/relatedCryptoMaterialProperties/updateDate",
																								keyword: "format",
																								params: { format: "date-time" }
																							}];
																							return false;
																						}
																					} else {
																						validate167.errors = [{
																							instancePath: instancePath + "/relatedCryptoMaterialProperties/updateDate",
																							keyword: "type",
																							params: { type: "string" }
																						}];
																						return false;
																					}
																				}
																			}
																			var valid5 = _errs64 === errors;
																		} else var valid5 = true;
																		if (valid5) {
																			if (data24.expirationDate !== void 0) {
																				let data32 = data24.expirationDate;
																				const _errs66 = errors;
																				if (errors === _errs66) {
																					if (errors === _errs66) {
																						if (typeof data32 === "string") {
																							if (!formats0(data32)) {
																								validate167.errors = [{
																									instancePath: instancePath + "/relatedCryptoMaterialProperties/expirationDate",
																									keyword: "format",
																									params: { format: "date-time" }
																								}];
																								return false;
																							}
																						} else {
																							validate167.errors = [{
																								instancePath: instancePath + "/relatedCryptoMaterialProperties/expirationDate",
																								keyword: "type",
																								params: { type: "string" }
																							}];
																							return false;
																						}
																					}
																				}
																				var valid5 = _errs66 === errors;
																			} else var valid5 = true;
																			if (valid5) {
																				if (data24.value !== void 0) {
																					const _errs68 = errors;
																					if (typeof data24.value !== "string") {
																						validate167.errors = [{
																							instancePath: instancePath + "/relatedCryptoMaterialProperties/value",
																							keyword: "type",
																							params: { type: "string" }
																						}];
																						return false;
																					}
																					var valid5 = _errs68 === errors;
																				} else var valid5 = true;
																				if (valid5) {
																					if (data24.size !== void 0) {
																						let data34 = data24.size;
																						const _errs70 = errors;
																						if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34))) {
																							validate167.errors = [{
																								instancePath: instancePath + "/relatedCryptoMaterialProperties/size",
																								keyword: "type",
																								params: { type: "integer" }
																							}];
																							return false;
																						}
																						var valid5 = _errs70 === errors;
																					} else var valid5 = true;
																					if (valid5) {
																						if (data24.format !== void 0) {
																							const _errs72 = errors;
																							if (typeof data24.format !== "string") {
																								validate167.errors = [{
																									instancePath: instancePath + "/relatedCryptoMaterialProperties/format",
																									keyword: "type",
																									params: { type: "string" }
																								}];
																								return false;
																							}
																							var valid5 = _errs72 === errors;
																						} else var valid5 = true;
																						if (valid5) {
																							if (data24.securedBy !== void 0) {
																								const _errs74 = errors;
																								if (!validate171(data24.securedBy, {
																									instancePath: instancePath + "/relatedCryptoMaterialProperties/securedBy",
																									parentData: data24,
																									parentDataProperty: "securedBy",
																									rootData
																								})) {
																									vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
																									errors = vErrors.length;
																								}
																								var valid5 = _errs74 === errors;
																							} else var valid5 = true;
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
											validate167.errors = [{
												instancePath: instancePath + "/relatedCryptoMaterialProperties",
												keyword: "type",
												params: { type: "object" }
											}];
											return false;
										}
									}
									var valid0 = _errs50 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.protocolProperties !== void 0) {
										let data37 = data.protocolProperties;
										const _errs75 = errors;
										if (errors === _errs75) {
											if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
												const _errs77 = errors;
												for (const key4 in data37) if (!(key4 === "type" || key4 === "version" || key4 === "cipherSuites" || key4 === "ikev2TransformTypes" || key4 === "cryptoRefArray")) {
													validate167.errors = [{
														instancePath: instancePath + "/protocolProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key4 }
													}];
													return false;
												}
												if (_errs77 === errors) {
													if (data37.type !== void 0) {
														let data38 = data37.type;
														const _errs78 = errors;
														if (typeof data38 !== "string") {
															validate167.errors = [{
																instancePath: instancePath + "/protocolProperties/type",
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
														if (!(data38 === "tls" || data38 === "ssh" || data38 === "ipsec" || data38 === "ike" || data38 === "sstp" || data38 === "wpa" || data38 === "other" || data38 === "unknown")) {
															validate167.errors = [{
																instancePath: instancePath + "/protocolProperties/type",
																keyword: "enum",
																params: { allowedValues: schema57.properties.protocolProperties.properties.type.enum }
															}];
															return false;
														}
														var valid6 = _errs78 === errors;
													} else var valid6 = true;
													if (valid6) {
														if (data37.version !== void 0) {
															const _errs80 = errors;
															if (typeof data37.version !== "string") {
																validate167.errors = [{
																	instancePath: instancePath + "/protocolProperties/version",
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
															var valid6 = _errs80 === errors;
														} else var valid6 = true;
														if (valid6) {
															if (data37.cipherSuites !== void 0) {
																let data40 = data37.cipherSuites;
																const _errs82 = errors;
																if (errors === _errs82) {
																	if (Array.isArray(data40)) {
																		const len2 = data40.length;
																		for (let i2 = 0; i2 < len2; i2++) {
																			const _errs84 = errors;
																			if (!validate174(data40[i2], {
																				instancePath: instancePath + "/protocolProperties/cipherSuites/" + i2,
																				parentData: data40,
																				parentDataProperty: i2,
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
																				errors = vErrors.length;
																			}
																			if (!(_errs84 === errors)) break;
																		}
																	} else {
																		validate167.errors = [{
																			instancePath: instancePath + "/protocolProperties/cipherSuites",
																			keyword: "type",
																			params: { type: "array" }
																		}];
																		return false;
																	}
																}
																var valid6 = _errs82 === errors;
															} else var valid6 = true;
															if (valid6) {
																if (data37.ikev2TransformTypes !== void 0) {
																	let data42 = data37.ikev2TransformTypes;
																	const _errs85 = errors;
																	if (errors === _errs85) {
																		if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
																			const _errs87 = errors;
																			for (const key5 in data42) if (!(key5 === "encr" || key5 === "prf" || key5 === "integ" || key5 === "ke" || key5 === "esn" || key5 === "auth")) {
																				validate167.errors = [{
																					instancePath: instancePath + "/protocolProperties/ikev2TransformTypes",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key5 }
																				}];
																				return false;
																			}
																			if (_errs87 === errors) {
																				if (data42.encr !== void 0) {
																					const _errs88 = errors;
																					if (!validate177(data42.encr, {
																						instancePath: instancePath + "/protocolProperties/ikev2TransformTypes/encr",
																						parentData: data42,
																						parentDataProperty: "encr",
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
																						errors = vErrors.length;
																					}
																					var valid8 = _errs88 === errors;
																				} else var valid8 = true;
																				if (valid8) {
																					if (data42.prf !== void 0) {
																						const _errs89 = errors;
																						if (!validate177(data42.prf, {
																							instancePath: instancePath + "/protocolProperties/ikev2TransformTypes/prf",
																							parentData: data42,
																							parentDataProperty: "prf",
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
																							errors = vErrors.length;
																						}
																						var valid8 = _errs89 === errors;
																					} else var valid8 = true;
																					if (valid8) {
																						if (data42.integ !== void 0) {
																							const _errs90 = errors;
																							if (!validate177(data42.integ, {
																								instancePath: instancePath + "/protocolProperties/ikev2TransformTypes/integ",
																								parentData: data42,
																								parentDataProperty: "integ",
																								rootData
																							})) {
																								vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
																								errors = vErrors.length;
																							}
																							var valid8 = _errs90 === errors;
																						} else var valid8 = true;
																						if (valid8) {
																							if (data42.ke !== void 0) {
																								const _errs91 = errors;
																								if (!validate177(data42.ke, {
																									instancePath: instancePath + "/protocolProperties/ikev2TransformTypes/ke",
																									parentData: data42,
																									parentDataProperty: "ke",
																									rootData
																								})) {
																									vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
																									errors = vErrors.length;
																								}
																								var valid8 = _errs91 === errors;
																							} else var valid8 = true;
																							if (valid8) {
																								if (data42.esn !== void 0) {
																									const _errs92 = errors;
																									if (typeof data42.esn !== "boolean") {
																										validate167.errors = [{
																											instancePath: instancePath + "/protocolProperties/ikev2TransformTypes/esn",
																											keyword: "type",
																											params: { type: "boolean" }
																										}];
																										return false;
																									}
																									var valid8 = _errs92 === errors;
																								} else var valid8 = true;
																								if (valid8) {
																									if (data42.auth !== void 0) {
																										const _errs94 = errors;
																										if (!validate177(data42.auth, {
																											instancePath: instancePath + "/protocolProperties/ikev2TransformTypes/auth",
																											parentData: data42,
																											parentDataProperty: "auth",
																											rootData
																										})) {
																											vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
																											errors = vErrors.length;
																										}
																										var valid8 = _errs94 === errors;
																									} else var valid8 = true;
																								}
																							}
																						}
																					}
																				}
																			}
																		} else {
																			validate167.errors = [{
																				instancePath: instancePath + "/protocolProperties/ikev2TransformTypes",
																				keyword: "type",
																				params: { type: "object" }
																			}];
																			return false;
																		}
																	}
																	var valid6 = _errs85 === errors;
																} else var valid6 = true;
																if (valid6) {
																	if (data37.cryptoRefArray !== void 0) {
																		const _errs95 = errors;
																		if (!validate177(data37.cryptoRefArray, {
																			instancePath: instancePath + "/protocolProperties/cryptoRefArray",
																			parentData: data37,
																			parentDataProperty: "cryptoRefArray",
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
																			errors = vErrors.length;
																		}
																		var valid6 = _errs95 === errors;
																	} else var valid6 = true;
																}
															}
														}
													}
												}
											} else {
												validate167.errors = [{
													instancePath: instancePath + "/protocolProperties",
													keyword: "type",
													params: { type: "object" }
												}];
												return false;
											}
										}
										var valid0 = _errs75 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.oid !== void 0) {
											const _errs96 = errors;
											if (typeof data.oid !== "string") {
												validate167.errors = [{
													instancePath: instancePath + "/oid",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
											var valid0 = _errs96 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate167.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate167.errors = vErrors;
	return errors === 0;
}
const schema63 = {
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
const formats28 = formats.uri;
const schema64 = {
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
const schema65 = {
	"type": "string",
	"enum": [
		"EC",
		"OKP",
		"RSA"
	]
};
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate192.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	if (!(data === "EC" || data === "OKP" || data === "RSA")) {
		validate192.errors = [{
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema65.enum }
		}];
		return false;
	}
	validate192.errors = vErrors;
	return true;
}
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
				validate191.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs6 = errors;
				for (const key0 in data) if (!(key0 === "kty" || key0 === "crv" || key0 === "x" || key0 === "y")) {
					validate191.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs6 === errors) {
					if (data.kty !== void 0) {
						const _errs7 = errors;
						if (!validate192(data.kty, {
							instancePath: instancePath + "/kty",
							parentData: data,
							parentDataProperty: "kty",
							rootData
						})) {
							vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
							errors = vErrors.length;
						}
						var valid3 = _errs7 === errors;
					} else var valid3 = true;
					if (valid3) {
						if (data.crv !== void 0) {
							let data2 = data.crv;
							const _errs8 = errors;
							if (typeof data2 !== "string") {
								validate191.errors = [{
									instancePath: instancePath + "/crv",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							if (!(data2 === "P-256" || data2 === "P-384" || data2 === "P-521")) {
								validate191.errors = [{
									instancePath: instancePath + "/crv",
									keyword: "enum",
									params: { allowedValues: schema64.allOf[0].then.properties.crv.enum }
								}];
								return false;
							}
							var valid3 = _errs8 === errors;
						} else var valid3 = true;
						if (valid3) {
							if (data.x !== void 0) {
								const _errs10 = errors;
								if (typeof data.x !== "string") {
									validate191.errors = [{
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
										validate191.errors = [{
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
		validate191.errors = vErrors;
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
					validate191.errors = [{
						instancePath,
						keyword: "required",
						params: { missingProperty: missing1 }
					}];
					return false;
				} else {
					const _errs19 = errors;
					for (const key1 in data) if (!(key1 === "kty" || key1 === "crv" || key1 === "x")) {
						validate191.errors = [{
							instancePath,
							keyword: "additionalProperties",
							params: { additionalProperty: key1 }
						}];
						return false;
					}
					if (_errs19 === errors) {
						if (data.kty !== void 0) {
							const _errs20 = errors;
							if (!validate192(data.kty, {
								instancePath: instancePath + "/kty",
								parentData: data,
								parentDataProperty: "kty",
								rootData
							})) {
								vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
								errors = vErrors.length;
							}
							var valid6 = _errs20 === errors;
						} else var valid6 = true;
						if (valid6) {
							if (data.crv !== void 0) {
								let data7 = data.crv;
								const _errs21 = errors;
								if (typeof data7 !== "string") {
									validate191.errors = [{
										instancePath: instancePath + "/crv",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								if (!(data7 === "Ed25519" || data7 === "Ed448")) {
									validate191.errors = [{
										instancePath: instancePath + "/crv",
										keyword: "enum",
										params: { allowedValues: schema64.allOf[1].then.properties.crv.enum }
									}];
									return false;
								}
								var valid6 = _errs21 === errors;
							} else var valid6 = true;
							if (valid6) {
								if (data.x !== void 0) {
									const _errs23 = errors;
									if (typeof data.x !== "string") {
										validate191.errors = [{
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
			validate191.errors = vErrors;
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
						validate191.errors = [{
							instancePath,
							keyword: "required",
							params: { missingProperty: missing2 }
						}];
						return false;
					} else {
						const _errs30 = errors;
						for (const key2 in data) if (!(key2 === "kty" || key2 === "n" || key2 === "e")) {
							validate191.errors = [{
								instancePath,
								keyword: "additionalProperties",
								params: { additionalProperty: key2 }
							}];
							return false;
						}
						if (_errs30 === errors) {
							if (data.kty !== void 0) {
								const _errs31 = errors;
								if (!validate192(data.kty, {
									instancePath: instancePath + "/kty",
									parentData: data,
									parentDataProperty: "kty",
									rootData
								})) {
									vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
									errors = vErrors.length;
								}
								var valid9 = _errs31 === errors;
							} else var valid9 = true;
							if (valid9) {
								if (data.n !== void 0) {
									const _errs32 = errors;
									if (typeof data.n !== "string") {
										validate191.errors = [{
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
											validate191.errors = [{
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
				validate191.errors = vErrors;
				return false;
			}
			var valid0 = _errs25 === errors;
		}
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing3;
			if (data.kty === void 0 && (missing3 = "kty")) {
				validate191.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing3 }
				}];
				return false;
			} else if (data.kty !== void 0) {
				if (!validate192(data.kty, {
					instancePath: instancePath + "/kty",
					parentData: data,
					parentDataProperty: "kty",
					rootData
				})) {
					vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
					errors = vErrors.length;
				}
			}
		} else {
			validate191.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate191.errors = vErrors;
	return errors === 0;
}
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.algorithm === void 0 && (missing0 = "algorithm") || data.value === void 0 && (missing0 = "value")) {
				validate190.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "algorithm" || key0 === "keyId" || key0 === "publicKey" || key0 === "certificatePath" || key0 === "excludes" || key0 === "value")) {
					validate190.errors = [{
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
								params: { allowedValues: schema63.properties.algorithm.oneOf[0].enum }
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
									if (!formats28(data0)) {
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
							validate190.errors = vErrors;
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
								validate190.errors = [{
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
								if (!validate191(data.publicKey, {
									instancePath: instancePath + "/publicKey",
									parentData: data,
									parentDataProperty: "publicKey",
									rootData
								})) {
									vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
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
													validate190.errors = [{
														instancePath: instancePath + "/certificatePath/" + i0,
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
												if (!(_errs13 === errors)) break;
											}
										} else {
											validate190.errors = [{
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
														validate190.errors = [{
															instancePath: instancePath + "/excludes/" + i1,
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
													if (!(_errs17 === errors)) break;
												}
											} else {
												validate190.errors = [{
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
												validate190.errors = [{
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
			validate190.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate190.errors = vErrors;
	return errors === 0;
}
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		validate189.errors = [{
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
							if (!validate190(data0[i0], {
								instancePath: instancePath + "/signers/" + i0,
								parentData: data0,
								parentDataProperty: i0,
								rootData
							})) {
								vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
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
							if (!validate190(data2[i1], {
								instancePath: instancePath + "/chain/" + i1,
								parentData: data2,
								parentDataProperty: i1,
								rootData
							})) {
								vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
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
		if (!validate190(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData
		})) {
			vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
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
		validate189.errors = vErrors;
		return false;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	validate189.errors = vErrors;
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
						if (!(data0 === "application" || data0 === "framework" || data0 === "library" || data0 === "container" || data0 === "platform" || data0 === "operating-system" || data0 === "device" || data0 === "device-driver" || data0 === "firmware" || data0 === "file" || data0 === "machine-learning-model" || data0 === "data" || data0 === "cryptographic-asset")) {
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
									if (data.manufacturer !== void 0) {
										const _errs8 = errors;
										if (!validate26(data.manufacturer, {
											instancePath: instancePath + "/manufacturer",
											parentData: data,
											parentDataProperty: "manufacturer",
											rootData
										})) {
											vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.authors !== void 0) {
											let data5 = data.authors;
											const _errs9 = errors;
											if (errors === _errs9) {
												if (Array.isArray(data5)) {
													const len0 = data5.length;
													for (let i0 = 0; i0 < len0; i0++) {
														const _errs11 = errors;
														if (!validate31(data5[i0], {
															instancePath: instancePath + "/authors/" + i0,
															parentData: data5,
															parentDataProperty: i0,
															rootData
														})) {
															vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
															errors = vErrors.length;
														}
														if (!(_errs11 === errors)) break;
													}
												} else {
													validate23.errors = [{
														instancePath: instancePath + "/authors",
														keyword: "type",
														params: { type: "array" }
													}];
													return false;
												}
											}
											var valid0 = _errs9 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.author !== void 0) {
												const _errs12 = errors;
												if (typeof data.author !== "string") {
													validate23.errors = [{
														instancePath: instancePath + "/author",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
												var valid0 = _errs12 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.publisher !== void 0) {
													const _errs14 = errors;
													if (typeof data.publisher !== "string") {
														validate23.errors = [{
															instancePath: instancePath + "/publisher",
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
													var valid0 = _errs14 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.group !== void 0) {
														const _errs16 = errors;
														if (typeof data.group !== "string") {
															validate23.errors = [{
																instancePath: instancePath + "/group",
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
														var valid0 = _errs16 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.name !== void 0) {
															const _errs18 = errors;
															if (typeof data.name !== "string") {
																validate23.errors = [{
																	instancePath: instancePath + "/name",
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
															var valid0 = _errs18 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.version !== void 0) {
																const _errs20 = errors;
																if (!validate37(data.version, {
																	instancePath: instancePath + "/version",
																	parentData: data,
																	parentDataProperty: "version",
																	rootData
																})) {
																	vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
																	errors = vErrors.length;
																}
																var valid0 = _errs20 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.description !== void 0) {
																	const _errs21 = errors;
																	if (typeof data.description !== "string") {
																		validate23.errors = [{
																			instancePath: instancePath + "/description",
																			keyword: "type",
																			params: { type: "string" }
																		}];
																		return false;
																	}
																	var valid0 = _errs21 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.scope !== void 0) {
																		let data13 = data.scope;
																		const _errs23 = errors;
																		if (typeof data13 !== "string") {
																			validate23.errors = [{
																				instancePath: instancePath + "/scope",
																				keyword: "type",
																				params: { type: "string" }
																			}];
																			return false;
																		}
																		if (!(data13 === "required" || data13 === "optional" || data13 === "excluded")) {
																			validate23.errors = [{
																				instancePath: instancePath + "/scope",
																				keyword: "enum",
																				params: { allowedValues: schema8.properties.scope.enum }
																			}];
																			return false;
																		}
																		var valid0 = _errs23 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.hashes !== void 0) {
																			let data14 = data.hashes;
																			const _errs25 = errors;
																			if (errors === _errs25) {
																				if (Array.isArray(data14)) {
																					const len1 = data14.length;
																					for (let i1 = 0; i1 < len1; i1++) {
																						const _errs27 = errors;
																						if (!validate39(data14[i1], {
																							instancePath: instancePath + "/hashes/" + i1,
																							parentData: data14,
																							parentDataProperty: i1,
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
																							errors = vErrors.length;
																						}
																						if (!(_errs27 === errors)) break;
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
																			var valid0 = _errs25 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.licenses !== void 0) {
																				const _errs28 = errors;
																				if (!validate45(data.licenses, {
																					instancePath: instancePath + "/licenses",
																					parentData: data,
																					parentDataProperty: "licenses",
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
																					errors = vErrors.length;
																				}
																				var valid0 = _errs28 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.copyright !== void 0) {
																					const _errs29 = errors;
																					if (typeof data.copyright !== "string") {
																						validate23.errors = [{
																							instancePath: instancePath + "/copyright",
																							keyword: "type",
																							params: { type: "string" }
																						}];
																						return false;
																					}
																					var valid0 = _errs29 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.cpe !== void 0) {
																						const _errs31 = errors;
																						if (typeof data.cpe !== "string") {
																							validate23.errors = [{
																								instancePath: instancePath + "/cpe",
																								keyword: "type",
																								params: { type: "string" }
																							}];
																							return false;
																						}
																						var valid0 = _errs31 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.purl !== void 0) {
																							const _errs33 = errors;
																							if (typeof data.purl !== "string") {
																								validate23.errors = [{
																									instancePath: instancePath + "/purl",
																									keyword: "type",
																									params: { type: "string" }
																								}];
																								return false;
																							}
																							var valid0 = _errs33 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.omniborId !== void 0) {
																								let data20 = data.omniborId;
																								const _errs35 = errors;
																								if (errors === _errs35) {
																									if (Array.isArray(data20)) {
																										const len2 = data20.length;
																										for (let i2 = 0; i2 < len2; i2++) {
																											const _errs37 = errors;
																											if (typeof data20[i2] !== "string") {
																												validate23.errors = [{
																													instancePath: instancePath + "/omniborId/" + i2,
																													keyword: "type",
																													params: { type: "string" }
																												}];
																												return false;
																											}
																											if (!(_errs37 === errors)) break;
																										}
																									} else {
																										validate23.errors = [{
																											instancePath: instancePath + "/omniborId",
																											keyword: "type",
																											params: { type: "array" }
																										}];
																										return false;
																									}
																								}
																								var valid0 = _errs35 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.swhid !== void 0) {
																									let data22 = data.swhid;
																									const _errs39 = errors;
																									if (errors === _errs39) {
																										if (Array.isArray(data22)) {
																											const len3 = data22.length;
																											for (let i3 = 0; i3 < len3; i3++) {
																												const _errs41 = errors;
																												if (typeof data22[i3] !== "string") {
																													validate23.errors = [{
																														instancePath: instancePath + "/swhid/" + i3,
																														keyword: "type",
																														params: { type: "string" }
																													}];
																													return false;
																												}
																												if (!(_errs41 === errors)) break;
																											}
																										} else {
																											validate23.errors = [{
																												instancePath: instancePath + "/swhid",
																												keyword: "type",
																												params: { type: "array" }
																											}];
																											return false;
																										}
																									}
																									var valid0 = _errs39 === errors;
																								} else var valid0 = true;
																								if (valid0) {
																									if (data.swid !== void 0) {
																										const _errs43 = errors;
																										if (!validate64(data.swid, {
																											instancePath: instancePath + "/swid",
																											parentData: data,
																											parentDataProperty: "swid",
																											rootData
																										})) {
																											vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
																											errors = vErrors.length;
																										}
																										var valid0 = _errs43 === errors;
																									} else var valid0 = true;
																									if (valid0) {
																										if (data.modified !== void 0) {
																											const _errs44 = errors;
																											if (typeof data.modified !== "boolean") {
																												validate23.errors = [{
																													instancePath: instancePath + "/modified",
																													keyword: "type",
																													params: { type: "boolean" }
																												}];
																												return false;
																											}
																											var valid0 = _errs44 === errors;
																										} else var valid0 = true;
																										if (valid0) {
																											if (data.pedigree !== void 0) {
																												let data26 = data.pedigree;
																												const _errs46 = errors;
																												if (errors === _errs46) {
																													if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
																														const _errs48 = errors;
																														for (const key1 in data26) if (!(key1 === "ancestors" || key1 === "descendants" || key1 === "variants" || key1 === "commits" || key1 === "patches" || key1 === "notes")) {
																															validate23.errors = [{
																																instancePath: instancePath + "/pedigree",
																																keyword: "additionalProperties",
																																params: { additionalProperty: key1 }
																															}];
																															return false;
																														}
																														if (_errs48 === errors) {
																															if (data26.ancestors !== void 0) {
																																let data27 = data26.ancestors;
																																const _errs49 = errors;
																																if (errors === _errs49) {
																																	if (Array.isArray(data27)) {
																																		const len4 = data27.length;
																																		for (let i4 = 0; i4 < len4; i4++) {
																																			const _errs51 = errors;
																																			if (!wrapper0.validate(data27[i4], {
																																				instancePath: instancePath + "/pedigree/ancestors/" + i4,
																																				parentData: data27,
																																				parentDataProperty: i4,
																																				rootData
																																			})) {
																																				vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
																																				errors = vErrors.length;
																																			}
																																			if (!(_errs51 === errors)) break;
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
																																var valid5 = _errs49 === errors;
																															} else var valid5 = true;
																															if (valid5) {
																																if (data26.descendants !== void 0) {
																																	let data29 = data26.descendants;
																																	const _errs52 = errors;
																																	if (errors === _errs52) {
																																		if (Array.isArray(data29)) {
																																			const len5 = data29.length;
																																			for (let i5 = 0; i5 < len5; i5++) {
																																				const _errs54 = errors;
																																				if (!wrapper0.validate(data29[i5], {
																																					instancePath: instancePath + "/pedigree/descendants/" + i5,
																																					parentData: data29,
																																					parentDataProperty: i5,
																																					rootData
																																				})) {
																																					vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
																																					errors = vErrors.length;
																																				}
																																				if (!(_errs54 === errors)) break;
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
																																	var valid5 = _errs52 === errors;
																																} else var valid5 = true;
																																if (valid5) {
																																	if (data26.variants !== void 0) {
																																		let data31 = data26.variants;
																																		const _errs55 = errors;
																																		if (errors === _errs55) {
																																			if (Array.isArray(data31)) {
																																				const len6 = data31.length;
																																				for (let i6 = 0; i6 < len6; i6++) {
																																					const _errs57 = errors;
																																					if (!wrapper0.validate(data31[i6], {
																																						instancePath: instancePath + "/pedigree/variants/" + i6,
																																						parentData: data31,
																																						parentDataProperty: i6,
																																						rootData
																																					})) {
																																						vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
																																						errors = vErrors.length;
																																					}
																																					if (!(_errs57 === errors)) break;
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
																																		var valid5 = _errs55 === errors;
																																	} else var valid5 = true;
																																	if (valid5) {
																																		if (data26.commits !== void 0) {
																																			let data33 = data26.commits;
																																			const _errs58 = errors;
																																			if (errors === _errs58) {
																																				if (Array.isArray(data33)) {
																																					const len7 = data33.length;
																																					for (let i7 = 0; i7 < len7; i7++) {
																																						const _errs60 = errors;
																																						if (!validate67(data33[i7], {
																																							instancePath: instancePath + "/pedigree/commits/" + i7,
																																							parentData: data33,
																																							parentDataProperty: i7,
																																							rootData
																																						})) {
																																							vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
																																							errors = vErrors.length;
																																						}
																																						if (!(_errs60 === errors)) break;
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
																																			var valid5 = _errs58 === errors;
																																		} else var valid5 = true;
																																		if (valid5) {
																																			if (data26.patches !== void 0) {
																																				let data35 = data26.patches;
																																				const _errs61 = errors;
																																				if (errors === _errs61) {
																																					if (Array.isArray(data35)) {
																																						const len8 = data35.length;
																																						for (let i8 = 0; i8 < len8; i8++) {
																																							const _errs63 = errors;
																																							if (!validate72(data35[i8], {
																																								instancePath: instancePath + "/pedigree/patches/" + i8,
																																								parentData: data35,
																																								parentDataProperty: i8,
																																								rootData
																																							})) {
																																								vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
																																								errors = vErrors.length;
																																							}
																																							if (!(_errs63 === errors)) break;
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
																																				var valid5 = _errs61 === errors;
																																			} else var valid5 = true;
																																			if (valid5) {
																																				if (data26.notes !== void 0) {
																																					const _errs64 = errors;
																																					if (typeof data26.notes !== "string") {
																																						validate23.errors = [{
																																							instancePath: instancePath + "/pedigree/notes",
																																							keyword: "type",
																																							params: { type: "string" }
																																						}];
																																						return false;
																																					}
																																					var valid5 = _errs64 === errors;
																																				} else var valid5 = true;
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
																												var valid0 = _errs46 === errors;
																											} else var valid0 = true;
																											if (valid0) {
																												if (data.externalReferences !== void 0) {
																													let data38 = data.externalReferences;
																													const _errs66 = errors;
																													if (errors === _errs66) {
																														if (Array.isArray(data38)) {
																															const len9 = data38.length;
																															for (let i9 = 0; i9 < len9; i9++) {
																																const _errs68 = errors;
																																if (!validate79(data38[i9], {
																																	instancePath: instancePath + "/externalReferences/" + i9,
																																	parentData: data38,
																																	parentDataProperty: i9,
																																	rootData
																																})) {
																																	vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
																																	errors = vErrors.length;
																																}
																																if (!(_errs68 === errors)) break;
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
																													var valid0 = _errs66 === errors;
																												} else var valid0 = true;
																												if (valid0) {
																													if (data.components !== void 0) {
																														let data40 = data.components;
																														const _errs69 = errors;
																														if (errors === _errs69) {
																															if (Array.isArray(data40)) {
																																var valid12 = true;
																																const len10 = data40.length;
																																for (let i10 = 0; i10 < len10; i10++) {
																																	const _errs71 = errors;
																																	if (!wrapper0.validate(data40[i10], {
																																		instancePath: instancePath + "/components/" + i10,
																																		parentData: data40,
																																		parentDataProperty: i10,
																																		rootData
																																	})) {
																																		vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
																																		errors = vErrors.length;
																																	}
																																	var valid12 = _errs71 === errors;
																																	if (!valid12) break;
																																}
																																if (valid12) {
																																	if (!distinct(data40)) {
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
																														var valid0 = _errs69 === errors;
																													} else var valid0 = true;
																													if (valid0) {
																														if (data.evidence !== void 0) {
																															const _errs72 = errors;
																															if (!validate88(data.evidence, {
																																instancePath: instancePath + "/evidence",
																																parentData: data,
																																parentDataProperty: "evidence",
																																rootData
																															})) {
																																vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
																																errors = vErrors.length;
																															}
																															var valid0 = _errs72 === errors;
																														} else var valid0 = true;
																														if (valid0) {
																															if (data.releaseNotes !== void 0) {
																																const _errs73 = errors;
																																if (!validate100(data.releaseNotes, {
																																	instancePath: instancePath + "/releaseNotes",
																																	parentData: data,
																																	parentDataProperty: "releaseNotes",
																																	rootData
																																})) {
																																	vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
																																	errors = vErrors.length;
																																}
																																var valid0 = _errs73 === errors;
																															} else var valid0 = true;
																															if (valid0) {
																																if (data.modelCard !== void 0) {
																																	const _errs74 = errors;
																																	if (!validate113(data.modelCard, {
																																		instancePath: instancePath + "/modelCard",
																																		parentData: data,
																																		parentDataProperty: "modelCard",
																																		rootData
																																	})) {
																																		vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
																																		errors = vErrors.length;
																																	}
																																	var valid0 = _errs74 === errors;
																																} else var valid0 = true;
																																if (valid0) {
																																	if (data.data !== void 0) {
																																		let data45 = data.data;
																																		const _errs75 = errors;
																																		if (errors === _errs75) {
																																			if (Array.isArray(data45)) {
																																				const len11 = data45.length;
																																				for (let i11 = 0; i11 < len11; i11++) {
																																					const _errs77 = errors;
																																					if (!validate115(data45[i11], {
																																						instancePath: instancePath + "/data/" + i11,
																																						parentData: data45,
																																						parentDataProperty: i11,
																																						rootData
																																					})) {
																																						vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
																																						errors = vErrors.length;
																																					}
																																					if (!(_errs77 === errors)) break;
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
																																		var valid0 = _errs75 === errors;
																																	} else var valid0 = true;
																																	if (valid0) {
																																		if (data.cryptoProperties !== void 0) {
																																			const _errs78 = errors;
																																			if (!validate167(data.cryptoProperties, {
																																				instancePath: instancePath + "/cryptoProperties",
																																				parentData: data,
																																				parentDataProperty: "cryptoProperties",
																																				rootData
																																			})) {
																																				vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
																																				errors = vErrors.length;
																																			}
																																			var valid0 = _errs78 === errors;
																																		} else var valid0 = true;
																																		if (valid0) {
																																			if (data.properties !== void 0) {
																																				let data48 = data.properties;
																																				const _errs79 = errors;
																																				if (errors === _errs79) {
																																					if (Array.isArray(data48)) {
																																						const len12 = data48.length;
																																						for (let i12 = 0; i12 < len12; i12++) {
																																							const _errs81 = errors;
																																							if (!validate58(data48[i12], {
																																								instancePath: instancePath + "/properties/" + i12,
																																								parentData: data48,
																																								parentDataProperty: i12,
																																								rootData
																																							})) {
																																								vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
																																								errors = vErrors.length;
																																							}
																																							if (!(_errs81 === errors)) break;
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
																																				var valid0 = _errs79 === errors;
																																			} else var valid0 = true;
																																			if (valid0) {
																																				if (data.tags !== void 0) {
																																					const _errs82 = errors;
																																					if (!validate103(data.tags, {
																																						instancePath: instancePath + "/tags",
																																						parentData: data,
																																						parentDataProperty: "tags",
																																						rootData
																																					})) {
																																						vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
																																						errors = vErrors.length;
																																					}
																																					var valid0 = _errs82 === errors;
																																				} else var valid0 = true;
																																				if (valid0) {
																																					if (data.signature !== void 0) {
																																						const _errs83 = errors;
																																						if (!validate189(data.signature, {
																																							instancePath: instancePath + "/signature",
																																							parentData: data,
																																							parentDataProperty: "signature",
																																							rootData
																																						})) {
																																							vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
																																							errors = vErrors.length;
																																						}
																																						var valid0 = _errs83 === errors;
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
const schema66 = {
	"type": "object",
	"required": ["name"],
	"additionalProperties": false,
	"properties": {
		"bom-ref": { "$ref": "#/definitions/refType" },
		"provider": { "$ref": "#/definitions/organizationalEntity" },
		"group": { "type": "string" },
		"name": { "type": "string" },
		"version": { "$ref": "#/definitions/version" },
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
		"tags": { "$ref": "#/definitions/tags" },
		"signature": { "$ref": "#/definitions/signature" }
	}
};
const schema68 = {
	"type": "string",
	"enum": [
		"inbound",
		"outbound",
		"bi-directional",
		"unknown"
	]
};
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate208.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	if (!(data === "inbound" || data === "outbound" || data === "bi-directional" || data === "unknown")) {
		validate208.errors = [{
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema68.enum }
		}];
		return false;
	}
	validate208.errors = vErrors;
	return true;
}
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.flow === void 0 && (missing0 = "flow") || data.classification === void 0 && (missing0 = "classification")) {
				validate207.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "flow" || key0 === "classification" || key0 === "name" || key0 === "description" || key0 === "governance" || key0 === "source" || key0 === "destination")) {
					validate207.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.flow !== void 0) {
						const _errs2 = errors;
						if (!validate208(data.flow, {
							instancePath: instancePath + "/flow",
							parentData: data,
							parentDataProperty: "flow",
							rootData
						})) {
							vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.classification !== void 0) {
							const _errs3 = errors;
							if (!validate119(data.classification, {
								instancePath: instancePath + "/classification",
								parentData: data,
								parentDataProperty: "classification",
								rootData
							})) {
								vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.name !== void 0) {
								const _errs4 = errors;
								if (typeof data.name !== "string") {
									validate207.errors = [{
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
										validate207.errors = [{
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
										const _errs8 = errors;
										if (!validate126(data.governance, {
											instancePath: instancePath + "/governance",
											parentData: data,
											parentDataProperty: "governance",
											rootData
										})) {
											vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.source !== void 0) {
											let data5 = data.source;
											const _errs9 = errors;
											if (errors === _errs9) {
												if (Array.isArray(data5)) {
													const len0 = data5.length;
													for (let i0 = 0; i0 < len0; i0++) {
														let data6 = data5[i0];
														const _errs11 = errors;
														const _errs12 = errors;
														let valid2 = false;
														const _errs13 = errors;
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
														var _valid0 = _errs13 === errors;
														valid2 = valid2 || _valid0;
														if (!valid2) {
															const _errs15 = errors;
															if (!validate83(data6, {
																instancePath: instancePath + "/source/" + i0,
																parentData: data5,
																parentDataProperty: i0,
																rootData
															})) {
																vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
																errors = vErrors.length;
															}
															var _valid0 = _errs15 === errors;
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
															validate207.errors = vErrors;
															return false;
														} else {
															errors = _errs12;
															if (vErrors !== null) {
																if (_errs12) vErrors.length = _errs12;
																else vErrors = null;
															}
														}
														if (!(_errs11 === errors)) break;
													}
												} else {
													validate207.errors = [{
														instancePath: instancePath + "/source",
														keyword: "type",
														params: { type: "array" }
													}];
													return false;
												}
											}
											var valid0 = _errs9 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.destination !== void 0) {
												let data7 = data.destination;
												const _errs16 = errors;
												if (errors === _errs16) {
													if (Array.isArray(data7)) {
														const len1 = data7.length;
														for (let i1 = 0; i1 < len1; i1++) {
															let data8 = data7[i1];
															const _errs18 = errors;
															const _errs19 = errors;
															let valid4 = false;
															const _errs20 = errors;
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
															var _valid1 = _errs20 === errors;
															valid4 = valid4 || _valid1;
															if (!valid4) {
																const _errs22 = errors;
																if (!validate83(data8, {
																	instancePath: instancePath + "/destination/" + i1,
																	parentData: data7,
																	parentDataProperty: i1,
																	rootData
																})) {
																	vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
																	errors = vErrors.length;
																}
																var _valid1 = _errs22 === errors;
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
																validate207.errors = vErrors;
																return false;
															} else {
																errors = _errs19;
																if (vErrors !== null) {
																	if (_errs19) vErrors.length = _errs19;
																	else vErrors = null;
																}
															}
															if (!(_errs18 === errors)) break;
														}
													} else {
														validate207.errors = [{
															instancePath: instancePath + "/destination",
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
const wrapper4 = { validate: validate203 };
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name")) {
				validate203.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema66.properties, key0)) {
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
									validate203.errors = [{
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
										validate203.errors = [{
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
										if (!validate37(data.version, {
											instancePath: instancePath + "/version",
											parentData: data,
											parentDataProperty: "version",
											rootData
										})) {
											vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.description !== void 0) {
											const _errs9 = errors;
											if (typeof data.description !== "string") {
												validate203.errors = [{
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
																validate203.errors = [{
																	instancePath: instancePath + "/endpoints/" + i0,
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
															if (!(_errs13 === errors)) break;
														}
													} else {
														validate203.errors = [{
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
														validate203.errors = [{
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
															validate203.errors = [{
																instancePath: instancePath + "/x-trust-boundary",
																keyword: "type",
																params: { type: "boolean" }
															}];
															return false;
														}
														var valid0 = _errs17 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.trustZone !== void 0) {
															const _errs19 = errors;
															if (typeof data.trustZone !== "string") {
																validate203.errors = [{
																	instancePath: instancePath + "/trustZone",
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
															var valid0 = _errs19 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.data !== void 0) {
																let data11 = data.data;
																const _errs21 = errors;
																if (errors === _errs21) {
																	if (Array.isArray(data11)) {
																		const len1 = data11.length;
																		for (let i1 = 0; i1 < len1; i1++) {
																			const _errs23 = errors;
																			if (!validate207(data11[i1], {
																				instancePath: instancePath + "/data/" + i1,
																				parentData: data11,
																				parentDataProperty: i1,
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
																				errors = vErrors.length;
																			}
																			if (!(_errs23 === errors)) break;
																		}
																	} else {
																		validate203.errors = [{
																			instancePath: instancePath + "/data",
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
																	const _errs24 = errors;
																	if (!validate45(data.licenses, {
																		instancePath: instancePath + "/licenses",
																		parentData: data,
																		parentDataProperty: "licenses",
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
																		errors = vErrors.length;
																	}
																	var valid0 = _errs24 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.externalReferences !== void 0) {
																		let data14 = data.externalReferences;
																		const _errs25 = errors;
																		if (errors === _errs25) {
																			if (Array.isArray(data14)) {
																				const len2 = data14.length;
																				for (let i2 = 0; i2 < len2; i2++) {
																					const _errs27 = errors;
																					if (!validate79(data14[i2], {
																						instancePath: instancePath + "/externalReferences/" + i2,
																						parentData: data14,
																						parentDataProperty: i2,
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
																						errors = vErrors.length;
																					}
																					if (!(_errs27 === errors)) break;
																				}
																			} else {
																				validate203.errors = [{
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
																			let data16 = data.services;
																			const _errs28 = errors;
																			if (errors === _errs28) {
																				if (Array.isArray(data16)) {
																					var valid4 = true;
																					const len3 = data16.length;
																					for (let i3 = 0; i3 < len3; i3++) {
																						const _errs30 = errors;
																						if (!wrapper4.validate(data16[i3], {
																							instancePath: instancePath + "/services/" + i3,
																							parentData: data16,
																							parentDataProperty: i3,
																							rootData
																						})) {
																							vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors);
																							errors = vErrors.length;
																						}
																						var valid4 = _errs30 === errors;
																						if (!valid4) break;
																					}
																					if (valid4) {
																						if (!distinct(data16)) {
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
																			var valid0 = _errs28 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.releaseNotes !== void 0) {
																				const _errs31 = errors;
																				if (!validate100(data.releaseNotes, {
																					instancePath: instancePath + "/releaseNotes",
																					parentData: data,
																					parentDataProperty: "releaseNotes",
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
																					errors = vErrors.length;
																				}
																				var valid0 = _errs31 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.properties !== void 0) {
																					let data19 = data.properties;
																					const _errs32 = errors;
																					if (errors === _errs32) {
																						if (Array.isArray(data19)) {
																							const len4 = data19.length;
																							for (let i4 = 0; i4 < len4; i4++) {
																								const _errs34 = errors;
																								if (!validate58(data19[i4], {
																									instancePath: instancePath + "/properties/" + i4,
																									parentData: data19,
																									parentDataProperty: i4,
																									rootData
																								})) {
																									vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
																									errors = vErrors.length;
																								}
																								if (!(_errs34 === errors)) break;
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
																					var valid0 = _errs32 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.tags !== void 0) {
																						const _errs35 = errors;
																						if (!validate103(data.tags, {
																							instancePath: instancePath + "/tags",
																							parentData: data,
																							parentDataProperty: "tags",
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
																							errors = vErrors.length;
																						}
																						var valid0 = _errs35 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.signature !== void 0) {
																							const _errs36 = errors;
																							if (!validate189(data.signature, {
																								instancePath: instancePath + "/signature",
																								parentData: data,
																								parentDataProperty: "signature",
																								rootData
																							})) {
																								vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
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
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "vendor" || key0 === "name" || key0 === "version" || key0 === "hashes" || key0 === "externalReferences")) {
				validate222.errors = [{
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
						validate222.errors = [{
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
							validate222.errors = [{
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
							if (!validate37(data.version, {
								instancePath: instancePath + "/version",
								parentData: data,
								parentDataProperty: "version",
								rootData
							})) {
								vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs6 === errors;
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
											if (!validate39(data3[i0], {
												instancePath: instancePath + "/hashes/" + i0,
												parentData: data3,
												parentDataProperty: i0,
												rootData
											})) {
												vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
												errors = vErrors.length;
											}
											if (!(_errs9 === errors)) break;
										}
									} else {
										validate222.errors = [{
											instancePath: instancePath + "/hashes",
											keyword: "type",
											params: { type: "array" }
										}];
										return false;
									}
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.externalReferences !== void 0) {
									let data5 = data.externalReferences;
									const _errs10 = errors;
									if (errors === _errs10) {
										if (Array.isArray(data5)) {
											const len1 = data5.length;
											for (let i1 = 0; i1 < len1; i1++) {
												const _errs12 = errors;
												if (!validate79(data5[i1], {
													instancePath: instancePath + "/externalReferences/" + i1,
													parentData: data5,
													parentDataProperty: i1,
													rootData
												})) {
													vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
													errors = vErrors.length;
												}
												if (!(_errs12 === errors)) break;
											}
										} else {
											validate222.errors = [{
												instancePath: instancePath + "/externalReferences",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
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
															if (!validate203(data9[i2], {
																instancePath: instancePath + "/tools/services/" + i2,
																parentData: data9,
																parentDataProperty: i2,
																rootData
															})) {
																vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
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
										if (!validate222(data6[i3], {
											instancePath: instancePath + "/tools/" + i3,
											parentData: data6,
											parentDataProperty: i3,
											rootData
										})) {
											vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
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
							if (data.manufacturer !== void 0) {
								const _errs33 = errors;
								if (!validate26(data.manufacturer, {
									instancePath: instancePath + "/manufacturer",
									parentData: data,
									parentDataProperty: "manufacturer",
									rootData
								})) {
									vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs33 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.authors !== void 0) {
									let data13 = data.authors;
									const _errs34 = errors;
									if (errors === _errs34) {
										if (Array.isArray(data13)) {
											const len4 = data13.length;
											for (let i4 = 0; i4 < len4; i4++) {
												const _errs36 = errors;
												if (!validate31(data13[i4], {
													instancePath: instancePath + "/authors/" + i4,
													parentData: data13,
													parentDataProperty: i4,
													rootData
												})) {
													vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
													errors = vErrors.length;
												}
												if (!(_errs36 === errors)) break;
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
									var valid0 = _errs34 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.component !== void 0) {
										const _errs37 = errors;
										if (!validate23(data.component, {
											instancePath: instancePath + "/component",
											parentData: data,
											parentDataProperty: "component",
											rootData
										})) {
											vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs37 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.manufacture !== void 0) {
											const _errs38 = errors;
											if (!validate26(data.manufacture, {
												instancePath: instancePath + "/manufacture",
												parentData: data,
												parentDataProperty: "manufacture",
												rootData
											})) {
												vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs38 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.supplier !== void 0) {
												const _errs39 = errors;
												if (!validate26(data.supplier, {
													instancePath: instancePath + "/supplier",
													parentData: data,
													parentDataProperty: "supplier",
													rootData
												})) {
													vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs39 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.licenses !== void 0) {
													const _errs40 = errors;
													if (!validate45(data.licenses, {
														instancePath: instancePath + "/licenses",
														parentData: data,
														parentDataProperty: "licenses",
														rootData
													})) {
														vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs40 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.properties !== void 0) {
														let data19 = data.properties;
														const _errs41 = errors;
														if (errors === _errs41) {
															if (Array.isArray(data19)) {
																const len5 = data19.length;
																for (let i5 = 0; i5 < len5; i5++) {
																	const _errs43 = errors;
																	if (!validate58(data19[i5], {
																		instancePath: instancePath + "/properties/" + i5,
																		parentData: data19,
																		parentDataProperty: i5,
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
																		errors = vErrors.length;
																	}
																	if (!(_errs43 === errors)) break;
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
function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.ref === void 0 && (missing0 = "ref")) {
				validate236.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "ref" || key0 === "dependsOn" || key0 === "provides")) {
					validate236.errors = [{
						instancePath,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.ref !== void 0) {
						const _errs2 = errors;
						if (!validate90(data.ref, {
							instancePath: instancePath + "/ref",
							parentData: data,
							parentDataProperty: "ref",
							rootData
						})) {
							vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
										if (!validate90(data1[i0], {
											instancePath: instancePath + "/dependsOn/" + i0,
											parentData: data1,
											parentDataProperty: i0,
											rootData
										})) {
											vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
											errors = vErrors.length;
										}
										var valid1 = _errs5 === errors;
										if (!valid1) break;
									}
									if (valid1) {
										if (!distinct(data1)) {
											validate236.errors = [{
												instancePath: instancePath + "/dependsOn",
												keyword: "distinct",
												params: {}
											}];
											return false;
										}
									}
								} else {
									validate236.errors = [{
										instancePath: instancePath + "/dependsOn",
										keyword: "type",
										params: { type: "array" }
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.provides !== void 0) {
								let data3 = data.provides;
								const _errs6 = errors;
								if (errors === _errs6) {
									if (Array.isArray(data3)) {
										var valid2 = true;
										const len1 = data3.length;
										for (let i1 = 0; i1 < len1; i1++) {
											const _errs8 = errors;
											if (!validate90(data3[i1], {
												instancePath: instancePath + "/provides/" + i1,
												parentData: data3,
												parentDataProperty: i1,
												rootData
											})) {
												vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
												errors = vErrors.length;
											}
											var valid2 = _errs8 === errors;
											if (!valid2) break;
										}
										if (valid2) {
											if (!distinct(data3)) {
												validate236.errors = [{
													instancePath: instancePath + "/provides",
													keyword: "distinct",
													params: {}
												}];
												return false;
											}
										}
									} else {
										validate236.errors = [{
											instancePath: instancePath + "/provides",
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
			}
		} else {
			validate236.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate236.errors = vErrors;
	return errors === 0;
}
const schema72 = {
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
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate243.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	if (!(data === "complete" || data === "incomplete" || data === "incomplete_first_party_only" || data === "incomplete_first_party_proprietary_only" || data === "incomplete_first_party_opensource_only" || data === "incomplete_third_party_only" || data === "incomplete_third_party_proprietary_only" || data === "incomplete_third_party_opensource_only" || data === "unknown" || data === "not_specified")) {
		validate243.errors = [{
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema72.enum }
		}];
		return false;
	}
	validate243.errors = vErrors;
	return true;
}
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.aggregate === void 0 && (missing0 = "aggregate")) {
				validate241.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "bom-ref" || key0 === "aggregate" || key0 === "assemblies" || key0 === "dependencies" || key0 === "vulnerabilities" || key0 === "signature")) {
					validate241.errors = [{
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
							if (!validate243(data.aggregate, {
								instancePath: instancePath + "/aggregate",
								parentData: data,
								parentDataProperty: "aggregate",
								rootData
							})) {
								vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
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
											if (!validate90(data3, {
												instancePath: instancePath + "/assemblies/" + i0,
												parentData: data2,
												parentDataProperty: i0,
												rootData
											})) {
												vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
												errors = vErrors.length;
											}
											var _valid0 = _errs8 === errors;
											valid2 = valid2 || _valid0;
											if (!valid2) {
												const _errs9 = errors;
												if (!validate83(data3, {
													instancePath: instancePath + "/assemblies/" + i0,
													parentData: data2,
													parentDataProperty: i0,
													rootData
												})) {
													vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
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
												validate241.errors = vErrors;
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
												validate241.errors = [{
													instancePath: instancePath + "/assemblies",
													keyword: "distinct",
													params: {}
												}];
												return false;
											}
										}
									} else {
										validate241.errors = [{
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
													validate241.errors = [{
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
													validate241.errors = [{
														instancePath: instancePath + "/dependencies",
														keyword: "distinct",
														params: {}
													}];
													return false;
												}
											}
										} else {
											validate241.errors = [{
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
														validate241.errors = [{
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
														validate241.errors = [{
															instancePath: instancePath + "/vulnerabilities",
															keyword: "distinct",
															params: {}
														}];
														return false;
													}
												}
											} else {
												validate241.errors = [{
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
											if (!validate189(data.signature, {
												instancePath: instancePath + "/signature",
												parentData: data,
												parentDataProperty: "signature",
												rootData
											})) {
												vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
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
function validate249(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.subjects === void 0 && (missing0 = "subjects") || data.annotator === void 0 && (missing0 = "annotator") || data.timestamp === void 0 && (missing0 = "timestamp") || data.text === void 0 && (missing0 = "text")) {
				validate249.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "bom-ref" || key0 === "subjects" || key0 === "annotator" || key0 === "timestamp" || key0 === "text" || key0 === "signature")) {
					validate249.errors = [{
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
										if (!validate90(data2, {
											instancePath: instancePath + "/subjects/" + i0,
											parentData: data1,
											parentDataProperty: i0,
											rootData
										})) {
											vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
											errors = vErrors.length;
										}
										var _valid0 = _errs7 === errors;
										valid2 = valid2 || _valid0;
										if (!valid2) {
											const _errs8 = errors;
											if (!validate83(data2, {
												instancePath: instancePath + "/subjects/" + i0,
												parentData: data1,
												parentDataProperty: i0,
												rootData
											})) {
												vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
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
											validate249.errors = vErrors;
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
											validate249.errors = [{
												instancePath: instancePath + "/subjects",
												keyword: "distinct",
												params: {}
											}];
											return false;
										}
									}
								} else {
									validate249.errors = [{
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
									validate249.errors = vErrors;
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
											validate249.errors = [{
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
													if (!validate31(data3.individual, {
														instancePath: instancePath + "/annotator/individual",
														parentData: data3,
														parentDataProperty: "individual",
														rootData
													})) {
														vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
															if (!validate203(data3.service, {
																instancePath: instancePath + "/annotator/service",
																parentData: data3,
																parentDataProperty: "service",
																rootData
															})) {
																vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
																errors = vErrors.length;
															}
															var valid4 = _errs20 === errors;
														} else var valid4 = true;
													}
												}
											}
										}
									} else {
										validate249.errors = [{
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
													validate249.errors = [{
														instancePath: instancePath + "/timestamp",
														keyword: "format",
														params: { format: "date-time" }
													}];
													return false;
												}
											} else {
												validate249.errors = [{
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
											validate249.errors = [{
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
											if (!validate189(data.signature, {
												instancePath: instancePath + "/signature",
												parentData: data,
												parentDataProperty: "signature",
												rootData
											})) {
												vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
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
			validate249.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate249.errors = vErrors;
	return errors === 0;
}
const schema75 = {
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
function validate265(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		validate265.errors = vErrors;
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
				validate265.errors = [{
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
					if (!validate90(data0, {
						instancePath: instancePath + "/ref",
						parentData: data,
						parentDataProperty: "ref",
						rootData
					})) {
						vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
						errors = vErrors.length;
					}
					var _valid1 = _errs7 === errors;
					valid2 = valid2 || _valid1;
					if (!valid2) {
						const _errs8 = errors;
						if (!validate83(data0, {
							instancePath: instancePath + "/ref",
							parentData: data,
							parentDataProperty: "ref",
							rootData
						})) {
							vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
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
						validate265.errors = vErrors;
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
						if (!validate79(data.externalReference, {
							instancePath: instancePath + "/externalReference",
							parentData: data,
							parentDataProperty: "externalReference",
							rootData
						})) {
							vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
							errors = vErrors.length;
						}
						var valid1 = _errs9 === errors;
					} else var valid1 = true;
				}
			}
		} else {
			validate265.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate265.errors = vErrors;
	return errors === 0;
}
const schema77 = {
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
const schema78 = {
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
function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate273.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	if (!(data === "copy" || data === "clone" || data === "lint" || data === "scan" || data === "merge" || data === "build" || data === "test" || data === "deliver" || data === "deploy" || data === "release" || data === "clean" || data === "other")) {
		validate273.errors = [{
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema78.enum }
		}];
		return false;
	}
	validate273.errors = vErrors;
	return true;
}
const schema79 = {
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
function validate278(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "uid" || key0 === "description" || key0 === "timeReceived" || key0 === "data" || key0 === "source" || key0 === "target" || key0 === "properties")) {
				validate278.errors = [{
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
						validate278.errors = [{
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
							validate278.errors = [{
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
											validate278.errors = [{
												instancePath: instancePath + "/timeReceived",
												keyword: "format",
												params: { format: "date-time" }
											}];
											return false;
										}
									} else {
										validate278.errors = [{
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
								if (!validate50(data.data, {
									instancePath: instancePath + "/data",
									parentData: data,
									parentDataProperty: "data",
									rootData
								})) {
									vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.source !== void 0) {
									const _errs9 = errors;
									if (!validate265(data.source, {
										instancePath: instancePath + "/source",
										parentData: data,
										parentDataProperty: "source",
										rootData
									})) {
										vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.target !== void 0) {
										const _errs10 = errors;
										if (!validate265(data.target, {
											instancePath: instancePath + "/target",
											parentData: data,
											parentDataProperty: "target",
											rootData
										})) {
											vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
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
														if (!validate58(data6[i0], {
															instancePath: instancePath + "/properties/" + i0,
															parentData: data6,
															parentDataProperty: i0,
															rootData
														})) {
															vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
															errors = vErrors.length;
														}
														if (!(_errs13 === errors)) break;
													}
												} else {
													validate278.errors = [{
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
			validate278.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate278.errors = vErrors;
	return errors === 0;
}
function validate284(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "description" || key0 === "expression" || key0 === "properties")) {
				validate284.errors = [{
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
						validate284.errors = [{
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
							validate284.errors = [{
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
										if (!validate58(data2[i0], {
											instancePath: instancePath + "/properties/" + i0,
											parentData: data2,
											parentDataProperty: i0,
											rootData
										})) {
											vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
											errors = vErrors.length;
										}
										if (!(_errs8 === errors)) break;
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
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
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
function validate291(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "name" || key0 === "value" || key0 === "dataType")) {
			validate291.errors = [{
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}];
			return false;
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				validate291.errors = [{
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
					validate291.errors = [{
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
						validate291.errors = [{
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
		validate291.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate291.errors = vErrors;
	return true;
}
function validate287(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		validate287.errors = vErrors;
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
				validate287.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs6 === errors) {
				if (data.source !== void 0) {
					const _errs7 = errors;
					if (!validate265(data.source, {
						instancePath: instancePath + "/source",
						parentData: data,
						parentDataProperty: "source",
						rootData
					})) {
						vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
						errors = vErrors.length;
					}
					var valid1 = _errs7 === errors;
				} else var valid1 = true;
				if (valid1) {
					if (data.target !== void 0) {
						const _errs8 = errors;
						if (!validate265(data.target, {
							instancePath: instancePath + "/target",
							parentData: data,
							parentDataProperty: "target",
							rootData
						})) {
							vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
							errors = vErrors.length;
						}
						var valid1 = _errs8 === errors;
					} else var valid1 = true;
					if (valid1) {
						if (data.resource !== void 0) {
							const _errs9 = errors;
							if (!validate265(data.resource, {
								instancePath: instancePath + "/resource",
								parentData: data,
								parentDataProperty: "resource",
								rootData
							})) {
								vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
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
											if (!validate291(data3[i0], {
												instancePath: instancePath + "/parameters/" + i0,
												parentData: data3,
												parentDataProperty: i0,
												rootData
											})) {
												vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
												errors = vErrors.length;
											}
											var valid2 = _errs12 === errors;
											if (!valid2) break;
										}
										if (valid2) {
											if (!distinct(data3)) {
												validate287.errors = [{
													instancePath: instancePath + "/parameters",
													keyword: "distinct",
													params: {}
												}];
												return false;
											}
										}
									} else {
										validate287.errors = [{
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
												if (!validate58(data6, {
													instancePath: instancePath + "/environmentVars/" + i1,
													parentData: data5,
													parentDataProperty: i1,
													rootData
												})) {
													vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
													validate287.errors = vErrors;
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
													validate287.errors = [{
														instancePath: instancePath + "/environmentVars",
														keyword: "distinct",
														params: {}
													}];
													return false;
												}
											}
										} else {
											validate287.errors = [{
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
										if (!validate50(data.data, {
											instancePath: instancePath + "/data",
											parentData: data,
											parentDataProperty: "data",
											rootData
										})) {
											vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
														if (!validate58(data8[i2], {
															instancePath: instancePath + "/properties/" + i2,
															parentData: data8,
															parentDataProperty: i2,
															rootData
														})) {
															vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
															errors = vErrors.length;
														}
														if (!(_errs23 === errors)) break;
													}
												} else {
													validate287.errors = [{
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
			validate287.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate287.errors = vErrors;
	return errors === 0;
}
const schema84 = {
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
function validate297(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		validate297.errors = vErrors;
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
				validate297.errors = [{
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
						validate297.errors = [{
							instancePath: instancePath + "/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					if (!(data0 === "artifact" || data0 === "attestation" || data0 === "log" || data0 === "evidence" || data0 === "metrics" || data0 === "other")) {
						validate297.errors = [{
							instancePath: instancePath + "/type",
							keyword: "enum",
							params: { allowedValues: schema84.properties.type.enum }
						}];
						return false;
					}
					var valid1 = _errs6 === errors;
				} else var valid1 = true;
				if (valid1) {
					if (data.source !== void 0) {
						const _errs8 = errors;
						if (!validate265(data.source, {
							instancePath: instancePath + "/source",
							parentData: data,
							parentDataProperty: "source",
							rootData
						})) {
							vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
							errors = vErrors.length;
						}
						var valid1 = _errs8 === errors;
					} else var valid1 = true;
					if (valid1) {
						if (data.target !== void 0) {
							const _errs9 = errors;
							if (!validate265(data.target, {
								instancePath: instancePath + "/target",
								parentData: data,
								parentDataProperty: "target",
								rootData
							})) {
								vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
								errors = vErrors.length;
							}
							var valid1 = _errs9 === errors;
						} else var valid1 = true;
						if (valid1) {
							if (data.resource !== void 0) {
								const _errs10 = errors;
								if (!validate265(data.resource, {
									instancePath: instancePath + "/resource",
									parentData: data,
									parentDataProperty: "resource",
									rootData
								})) {
									vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
									errors = vErrors.length;
								}
								var valid1 = _errs10 === errors;
							} else var valid1 = true;
							if (valid1) {
								if (data.data !== void 0) {
									const _errs11 = errors;
									if (!validate50(data.data, {
										instancePath: instancePath + "/data",
										parentData: data,
										parentDataProperty: "data",
										rootData
									})) {
										vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
													if (!validate58(data6, {
														instancePath: instancePath + "/environmentVars/" + i0,
														parentData: data5,
														parentDataProperty: i0,
														rootData
													})) {
														vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
														validate297.errors = vErrors;
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
														validate297.errors = [{
															instancePath: instancePath + "/environmentVars",
															keyword: "distinct",
															params: {}
														}];
														return false;
													}
												}
											} else {
												validate297.errors = [{
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
														if (!validate58(data7[i1], {
															instancePath: instancePath + "/properties/" + i1,
															parentData: data7,
															parentDataProperty: i1,
															rootData
														})) {
															vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
															errors = vErrors.length;
														}
														if (!(_errs21 === errors)) break;
													}
												} else {
													validate297.errors = [{
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
			validate297.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate297.errors = vErrors;
	return errors === 0;
}
function validate275(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data["bom-ref"] === void 0 && (missing0 = "bom-ref") || data.uid === void 0 && (missing0 = "uid")) {
				validate275.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema79.properties, key0)) {
					validate275.errors = [{
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
								validate275.errors = [{
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
									validate275.errors = [{
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
										validate275.errors = [{
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
													if (!validate265(data4[i0], {
														instancePath: instancePath + "/resourceReferences/" + i0,
														parentData: data4,
														parentDataProperty: i0,
														rootData
													})) {
														vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
														errors = vErrors.length;
													}
													var valid1 = _errs11 === errors;
													if (!valid1) break;
												}
												if (valid1) {
													if (!distinct(data4)) {
														validate275.errors = [{
															instancePath: instancePath + "/resourceReferences",
															keyword: "distinct",
															params: {}
														}];
														return false;
													}
												}
											} else {
												validate275.errors = [{
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
												validate275.errors = [{
													instancePath: instancePath + "/type",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
											if (!(data6 === "manual" || data6 === "api" || data6 === "webhook" || data6 === "scheduled")) {
												validate275.errors = [{
													instancePath: instancePath + "/type",
													keyword: "enum",
													params: { allowedValues: schema79.properties.type.enum }
												}];
												return false;
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.event !== void 0) {
												const _errs14 = errors;
												if (!validate278(data.event, {
													instancePath: instancePath + "/event",
													parentData: data,
													parentDataProperty: "event",
													rootData
												})) {
													vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
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
																if (!validate284(data8[i1], {
																	instancePath: instancePath + "/conditions/" + i1,
																	parentData: data8,
																	parentDataProperty: i1,
																	rootData
																})) {
																	vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
																	errors = vErrors.length;
																}
																var valid2 = _errs17 === errors;
																if (!valid2) break;
															}
															if (valid2) {
																if (!distinct(data8)) {
																	validate275.errors = [{
																		instancePath: instancePath + "/conditions",
																		keyword: "distinct",
																		params: {}
																	}];
																	return false;
																}
															}
														} else {
															validate275.errors = [{
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
																		validate275.errors = [{
																			instancePath: instancePath + "/timeActivated",
																			keyword: "format",
																			params: { format: "date-time" }
																		}];
																		return false;
																	}
																} else {
																	validate275.errors = [{
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
																		if (!validate287(data11[i2], {
																			instancePath: instancePath + "/inputs/" + i2,
																			parentData: data11,
																			parentDataProperty: i2,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
																			errors = vErrors.length;
																		}
																		var valid3 = _errs22 === errors;
																		if (!valid3) break;
																	}
																	if (valid3) {
																		if (!distinct(data11)) {
																			validate275.errors = [{
																				instancePath: instancePath + "/inputs",
																				keyword: "distinct",
																				params: {}
																			}];
																			return false;
																		}
																	}
																} else {
																	validate275.errors = [{
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
																			if (!validate297(data13[i3], {
																				instancePath: instancePath + "/outputs/" + i3,
																				parentData: data13,
																				parentDataProperty: i3,
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
																				errors = vErrors.length;
																			}
																			var valid4 = _errs25 === errors;
																			if (!valid4) break;
																		}
																		if (valid4) {
																			if (!distinct(data13)) {
																				validate275.errors = [{
																					instancePath: instancePath + "/outputs",
																					keyword: "distinct",
																					params: {}
																				}];
																				return false;
																			}
																		}
																	} else {
																		validate275.errors = [{
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
																				if (!validate58(data15[i4], {
																					instancePath: instancePath + "/properties/" + i4,
																					parentData: data15,
																					parentDataProperty: i4,
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
																					errors = vErrors.length;
																				}
																				if (!(_errs28 === errors)) break;
																			}
																		} else {
																			validate275.errors = [{
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
			validate275.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate275.errors = vErrors;
	return errors === 0;
}
function validate308(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "executed" || key0 === "properties")) {
				validate308.errors = [{
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
						validate308.errors = [{
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
									if (!validate58(data1[i0], {
										instancePath: instancePath + "/properties/" + i0,
										parentData: data1,
										parentDataProperty: i0,
										rootData
									})) {
										vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
										errors = vErrors.length;
									}
									if (!(_errs6 === errors)) break;
								}
							} else {
								validate308.errors = [{
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
			validate308.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate308.errors = vErrors;
	return errors === 0;
}
function validate307(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "name" || key0 === "description" || key0 === "commands" || key0 === "properties")) {
				validate307.errors = [{
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
						validate307.errors = [{
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
							validate307.errors = [{
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
										if (!validate308(data2[i0], {
											instancePath: instancePath + "/commands/" + i0,
											parentData: data2,
											parentDataProperty: i0,
											rootData
										})) {
											vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
											errors = vErrors.length;
										}
										if (!(_errs8 === errors)) break;
									}
								} else {
									validate307.errors = [{
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
											if (!validate58(data4[i1], {
												instancePath: instancePath + "/properties/" + i1,
												parentData: data4,
												parentDataProperty: i1,
												rootData
											})) {
												vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
												errors = vErrors.length;
											}
											if (!(_errs11 === errors)) break;
										}
									} else {
										validate307.errors = [{
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
			validate307.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate307.errors = vErrors;
	return errors === 0;
}
const schema87 = {
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
const schema88 = {
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
function validate318(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "uid" || key0 === "name" || key0 === "mode" || key0 === "path" || key0 === "sizeAllocated" || key0 === "persistent" || key0 === "remote" || key0 === "properties")) {
				validate318.errors = [{
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
						validate318.errors = [{
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
							validate318.errors = [{
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
								validate318.errors = [{
									instancePath: instancePath + "/mode",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							if (!(data2 === "filesystem" || data2 === "block")) {
								validate318.errors = [{
									instancePath: instancePath + "/mode",
									keyword: "enum",
									params: { allowedValues: schema88.properties.mode.enum }
								}];
								return false;
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.path !== void 0) {
								const _errs8 = errors;
								if (typeof data.path !== "string") {
									validate318.errors = [{
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
										validate318.errors = [{
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
											validate318.errors = [{
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
												validate318.errors = [{
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
															if (!validate58(data7[i0], {
																instancePath: instancePath + "/properties/" + i0,
																parentData: data7,
																parentDataProperty: i0,
																rootData
															})) {
																vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
																errors = vErrors.length;
															}
															if (!(_errs18 === errors)) break;
														}
													} else {
														validate318.errors = [{
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
			validate318.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate318.errors = vErrors;
	return errors === 0;
}
function validate315(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data["bom-ref"] === void 0 && (missing0 = "bom-ref") || data.uid === void 0 && (missing0 = "uid")) {
				validate315.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema87.properties, key0)) {
					validate315.errors = [{
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
								validate315.errors = [{
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
									validate315.errors = [{
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
													validate315.errors = [{
														instancePath: instancePath + "/aliases/" + i0,
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
												if (!(_errs9 === errors)) break;
											}
										} else {
											validate315.errors = [{
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
											validate315.errors = [{
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
														if (!validate265(data6[i1], {
															instancePath: instancePath + "/resourceReferences/" + i1,
															parentData: data6,
															parentDataProperty: i1,
															rootData
														})) {
															vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
															errors = vErrors.length;
														}
														var valid2 = _errs15 === errors;
														if (!valid2) break;
													}
													if (valid2) {
														if (!distinct(data6)) {
															validate315.errors = [{
																instancePath: instancePath + "/resourceReferences",
																keyword: "distinct",
																params: {}
															}];
															return false;
														}
													}
												} else {
													validate315.errors = [{
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
													validate315.errors = [{
														instancePath: instancePath + "/accessMode",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
												if (!(data8 === "read-only" || data8 === "read-write" || data8 === "read-write-once" || data8 === "write-once" || data8 === "write-only")) {
													validate315.errors = [{
														instancePath: instancePath + "/accessMode",
														keyword: "enum",
														params: { allowedValues: schema87.properties.accessMode.enum }
													}];
													return false;
												}
												var valid0 = _errs16 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.mountPath !== void 0) {
													const _errs18 = errors;
													if (typeof data.mountPath !== "string") {
														validate315.errors = [{
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
															validate315.errors = [{
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
																validate315.errors = [{
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
																if (!validate318(data.volume, {
																	instancePath: instancePath + "/volume",
																	parentData: data,
																	parentDataProperty: "volume",
																	rootData
																})) {
																	vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
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
																				if (!validate58(data13[i2], {
																					instancePath: instancePath + "/properties/" + i2,
																					parentData: data13,
																					parentDataProperty: i2,
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
																					errors = vErrors.length;
																				}
																				if (!(_errs27 === errors)) break;
																			}
																		} else {
																			validate315.errors = [{
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
			validate315.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate315.errors = vErrors;
	return errors === 0;
}
function validate270(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data["bom-ref"] === void 0 && (missing0 = "bom-ref") || data.uid === void 0 && (missing0 = "uid") || data.taskTypes === void 0 && (missing0 = "taskTypes")) {
				validate270.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema77.properties, key0)) {
					validate270.errors = [{
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
								validate270.errors = [{
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
									validate270.errors = [{
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
										validate270.errors = [{
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
													if (!validate265(data4[i0], {
														instancePath: instancePath + "/resourceReferences/" + i0,
														parentData: data4,
														parentDataProperty: i0,
														rootData
													})) {
														vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
														errors = vErrors.length;
													}
													var valid1 = _errs11 === errors;
													if (!valid1) break;
												}
												if (valid1) {
													if (!distinct(data4)) {
														validate270.errors = [{
															instancePath: instancePath + "/resourceReferences",
															keyword: "distinct",
															params: {}
														}];
														return false;
													}
												}
											} else {
												validate270.errors = [{
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
														if (!validate273(data6[i1], {
															instancePath: instancePath + "/taskTypes/" + i1,
															parentData: data6,
															parentDataProperty: i1,
															rootData
														})) {
															vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
															errors = vErrors.length;
														}
														if (!(_errs14 === errors)) break;
													}
												} else {
													validate270.errors = [{
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
												if (!validate275(data.trigger, {
													instancePath: instancePath + "/trigger",
													parentData: data,
													parentDataProperty: "trigger",
													rootData
												})) {
													vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
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
																if (!validate307(data9[i2], {
																	instancePath: instancePath + "/steps/" + i2,
																	parentData: data9,
																	parentDataProperty: i2,
																	rootData
																})) {
																	vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
																	errors = vErrors.length;
																}
																var valid3 = _errs18 === errors;
																if (!valid3) break;
															}
															if (valid3) {
																if (!distinct(data9)) {
																	validate270.errors = [{
																		instancePath: instancePath + "/steps",
																		keyword: "distinct",
																		params: {}
																	}];
																	return false;
																}
															}
														} else {
															validate270.errors = [{
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
																	if (!validate287(data11[i3], {
																		instancePath: instancePath + "/inputs/" + i3,
																		parentData: data11,
																		parentDataProperty: i3,
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
																		errors = vErrors.length;
																	}
																	var valid4 = _errs21 === errors;
																	if (!valid4) break;
																}
																if (valid4) {
																	if (!distinct(data11)) {
																		validate270.errors = [{
																			instancePath: instancePath + "/inputs",
																			keyword: "distinct",
																			params: {}
																		}];
																		return false;
																	}
																}
															} else {
																validate270.errors = [{
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
																		if (!validate297(data13[i4], {
																			instancePath: instancePath + "/outputs/" + i4,
																			parentData: data13,
																			parentDataProperty: i4,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
																			errors = vErrors.length;
																		}
																		var valid5 = _errs24 === errors;
																		if (!valid5) break;
																	}
																	if (valid5) {
																		if (!distinct(data13)) {
																			validate270.errors = [{
																				instancePath: instancePath + "/outputs",
																				keyword: "distinct",
																				params: {}
																			}];
																			return false;
																		}
																	}
																} else {
																	validate270.errors = [{
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
																				validate270.errors = [{
																					instancePath: instancePath + "/timeStart",
																					keyword: "format",
																					params: { format: "date-time" }
																				}];
																				return false;
																			}
																		} else {
																			validate270.errors = [{
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
																					validate270.errors = [{
																						instancePath: instancePath + "/timeEnd",
																						keyword: "format",
																						params: { format: "date-time" }
																					}];
																					return false;
																				}
																			} else {
																				validate270.errors = [{
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
																					if (!validate315(data17[i5], {
																						instancePath: instancePath + "/workspaces/" + i5,
																						parentData: data17,
																						parentDataProperty: i5,
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
																						errors = vErrors.length;
																					}
																					var valid6 = _errs31 === errors;
																					if (!valid6) break;
																				}
																				if (valid6) {
																					if (!distinct(data17)) {
																						validate270.errors = [{
																							instancePath: instancePath + "/workspaces",
																							keyword: "distinct",
																							params: {}
																						}];
																						return false;
																					}
																				}
																			} else {
																				validate270.errors = [{
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
																						if (!validate236(data19[i6], {
																							instancePath: instancePath + "/runtimeTopology/" + i6,
																							parentData: data19,
																							parentDataProperty: i6,
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
																							errors = vErrors.length;
																						}
																						var valid7 = _errs34 === errors;
																						if (!valid7) break;
																					}
																					if (valid7) {
																						if (!distinct(data19)) {
																							validate270.errors = [{
																								instancePath: instancePath + "/runtimeTopology",
																								keyword: "distinct",
																								params: {}
																							}];
																							return false;
																						}
																					}
																				} else {
																					validate270.errors = [{
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
																							if (!validate58(data21[i7], {
																								instancePath: instancePath + "/properties/" + i7,
																								parentData: data21,
																								parentDataProperty: i7,
																								rootData
																							})) {
																								vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
																								errors = vErrors.length;
																							}
																							if (!(_errs37 === errors)) break;
																						}
																					} else {
																						validate270.errors = [{
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
			validate270.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate270.errors = vErrors;
	return errors === 0;
}
function validate263(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data["bom-ref"] === void 0 && (missing0 = "bom-ref") || data.uid === void 0 && (missing0 = "uid") || data.taskTypes === void 0 && (missing0 = "taskTypes")) {
				validate263.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema75.properties, key0)) {
					validate263.errors = [{
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
								validate263.errors = [{
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
									validate263.errors = [{
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
										validate263.errors = [{
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
													if (!validate265(data4[i0], {
														instancePath: instancePath + "/resourceReferences/" + i0,
														parentData: data4,
														parentDataProperty: i0,
														rootData
													})) {
														vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
														errors = vErrors.length;
													}
													var valid1 = _errs11 === errors;
													if (!valid1) break;
												}
												if (valid1) {
													if (!distinct(data4)) {
														validate263.errors = [{
															instancePath: instancePath + "/resourceReferences",
															keyword: "distinct",
															params: {}
														}];
														return false;
													}
												}
											} else {
												validate263.errors = [{
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
														if (!validate270(data6[i1], {
															instancePath: instancePath + "/tasks/" + i1,
															parentData: data6,
															parentDataProperty: i1,
															rootData
														})) {
															vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
															errors = vErrors.length;
														}
														var valid2 = _errs14 === errors;
														if (!valid2) break;
													}
													if (valid2) {
														if (!distinct(data6)) {
															validate263.errors = [{
																instancePath: instancePath + "/tasks",
																keyword: "distinct",
																params: {}
															}];
															return false;
														}
													}
												} else {
													validate263.errors = [{
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
															if (!validate236(data8[i2], {
																instancePath: instancePath + "/taskDependencies/" + i2,
																parentData: data8,
																parentDataProperty: i2,
																rootData
															})) {
																vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
																errors = vErrors.length;
															}
															var valid3 = _errs17 === errors;
															if (!valid3) break;
														}
														if (valid3) {
															if (!distinct(data8)) {
																validate263.errors = [{
																	instancePath: instancePath + "/taskDependencies",
																	keyword: "distinct",
																	params: {}
																}];
																return false;
															}
														}
													} else {
														validate263.errors = [{
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
																if (!validate273(data10[i3], {
																	instancePath: instancePath + "/taskTypes/" + i3,
																	parentData: data10,
																	parentDataProperty: i3,
																	rootData
																})) {
																	vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
																	errors = vErrors.length;
																}
																if (!(_errs20 === errors)) break;
															}
														} else {
															validate263.errors = [{
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
														if (!validate275(data.trigger, {
															instancePath: instancePath + "/trigger",
															parentData: data,
															parentDataProperty: "trigger",
															rootData
														})) {
															vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
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
																		if (!validate307(data13[i4], {
																			instancePath: instancePath + "/steps/" + i4,
																			parentData: data13,
																			parentDataProperty: i4,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
																			errors = vErrors.length;
																		}
																		var valid5 = _errs24 === errors;
																		if (!valid5) break;
																	}
																	if (valid5) {
																		if (!distinct(data13)) {
																			validate263.errors = [{
																				instancePath: instancePath + "/steps",
																				keyword: "distinct",
																				params: {}
																			}];
																			return false;
																		}
																	}
																} else {
																	validate263.errors = [{
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
																			if (!validate287(data15[i5], {
																				instancePath: instancePath + "/inputs/" + i5,
																				parentData: data15,
																				parentDataProperty: i5,
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
																				errors = vErrors.length;
																			}
																			var valid6 = _errs27 === errors;
																			if (!valid6) break;
																		}
																		if (valid6) {
																			if (!distinct(data15)) {
																				validate263.errors = [{
																					instancePath: instancePath + "/inputs",
																					keyword: "distinct",
																					params: {}
																				}];
																				return false;
																			}
																		}
																	} else {
																		validate263.errors = [{
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
																				if (!validate297(data17[i6], {
																					instancePath: instancePath + "/outputs/" + i6,
																					parentData: data17,
																					parentDataProperty: i6,
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
																					errors = vErrors.length;
																				}
																				var valid7 = _errs30 === errors;
																				if (!valid7) break;
																			}
																			if (valid7) {
																				if (!distinct(data17)) {
																					validate263.errors = [{
																						instancePath: instancePath + "/outputs",
																						keyword: "distinct",
																						params: {}
																					}];
																					return false;
																				}
																			}
																		} else {
																			validate263.errors = [{
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
																						validate263.errors = [{
																							instancePath: instancePath + "/timeStart",
																							keyword: "format",
																							params: { format: "date-time" }
																						}];
																						return false;
																					}
																				} else {
																					validate263.errors = [{
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
																							validate263.errors = [{
																								instancePath: instancePath + "/timeEnd",
																								keyword: "format",
																								params: { format: "date-time" }
																							}];
																							return false;
																						}
																					} else {
																						validate263.errors = [{
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
																							if (!validate315(data21[i7], {
																								instancePath: instancePath + "/workspaces/" + i7,
																								parentData: data21,
																								parentDataProperty: i7,
																								rootData
																							})) {
																								vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
																								errors = vErrors.length;
																							}
																							var valid8 = _errs37 === errors;
																							if (!valid8) break;
																						}
																						if (valid8) {
																							if (!distinct(data21)) {
																								validate263.errors = [{
																									instancePath: instancePath + "/workspaces",
																									keyword: "distinct",
																									params: {}
																								}];
																								return false;
																							}
																						}
																					} else {
																						validate263.errors = [{
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
																								if (!validate236(data23[i8], {
																									instancePath: instancePath + "/runtimeTopology/" + i8,
																									parentData: data23,
																									parentDataProperty: i8,
																									rootData
																								})) {
																									vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
																									errors = vErrors.length;
																								}
																								var valid9 = _errs40 === errors;
																								if (!valid9) break;
																							}
																							if (valid9) {
																								if (!distinct(data23)) {
																									validate263.errors = [{
																										instancePath: instancePath + "/runtimeTopology",
																										keyword: "distinct",
																										params: {}
																									}];
																									return false;
																								}
																							}
																						} else {
																							validate263.errors = [{
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
																									if (!validate58(data25[i9], {
																										instancePath: instancePath + "/properties/" + i9,
																										parentData: data25,
																										parentDataProperty: i9,
																										rootData
																									})) {
																										vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
																										errors = vErrors.length;
																									}
																									if (!(_errs43 === errors)) break;
																								}
																							} else {
																								validate263.errors = [{
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
			validate263.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate263.errors = vErrors;
	return errors === 0;
}
function validate259(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "bom-ref" || key0 === "components" || key0 === "services" || key0 === "workflows" || key0 === "properties")) {
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
										validate259.errors = [{
											instancePath: instancePath + "/components",
											keyword: "distinct",
											params: {}
										}];
										return false;
									}
								}
							} else {
								validate259.errors = [{
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
										if (!validate203(data3[i1], {
											instancePath: instancePath + "/services/" + i1,
											parentData: data3,
											parentDataProperty: i1,
											rootData
										})) {
											vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
											errors = vErrors.length;
										}
										var valid2 = _errs8 === errors;
										if (!valid2) break;
									}
									if (valid2) {
										if (!distinct(data3)) {
											validate259.errors = [{
												instancePath: instancePath + "/services",
												keyword: "distinct",
												params: {}
											}];
											return false;
										}
									}
								} else {
									validate259.errors = [{
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
											if (!validate263(data5[i2], {
												instancePath: instancePath + "/workflows/" + i2,
												parentData: data5,
												parentDataProperty: i2,
												rootData
											})) {
												vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
												errors = vErrors.length;
											}
											var valid3 = _errs11 === errors;
											if (!valid3) break;
										}
										if (valid3) {
											if (!distinct(data5)) {
												validate259.errors = [{
													instancePath: instancePath + "/workflows",
													keyword: "distinct",
													params: {}
												}];
												return false;
											}
										}
									} else {
										validate259.errors = [{
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
												if (!validate58(data7[i3], {
													instancePath: instancePath + "/properties/" + i3,
													parentData: data7,
													parentDataProperty: i3,
													rootData
												})) {
													vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
													errors = vErrors.length;
												}
												if (!(_errs14 === errors)) break;
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
									var valid0 = _errs12 === errors;
								} else var valid0 = true;
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
const schema89 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"bom-ref": { "$ref": "#/definitions/refType" },
		"name": { "type": "string" },
		"version": { "type": "string" },
		"description": { "type": "string" },
		"owner": { "type": "string" },
		"requirements": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"bom-ref": { "$ref": "#/definitions/refType" },
					"identifier": { "type": "string" },
					"title": { "type": "string" },
					"text": { "type": "string" },
					"descriptions": {
						"type": "array",
						"items": { "type": "string" }
					},
					"openCre": {
						"type": "array",
						"items": {
							"type": "string",
							"pattern": "^CRE:[0-9]+-[0-9]+$"
						}
					},
					"parent": { "$ref": "#/definitions/refLinkType" },
					"properties": {
						"type": "array",
						"items": { "$ref": "#/definitions/property" }
					},
					"externalReferences": {
						"type": "array",
						"items": { "$ref": "#/definitions/externalReference" }
					}
				}
			}
		},
		"levels": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"bom-ref": { "$ref": "#/definitions/refType" },
					"identifier": { "type": "string" },
					"title": { "type": "string" },
					"description": { "type": "string" },
					"requirements": {
						"type": "array",
						"items": { "$ref": "#/definitions/refLinkType" }
					}
				}
			}
		},
		"externalReferences": {
			"type": "array",
			"items": { "$ref": "#/definitions/externalReference" }
		},
		"signature": { "$ref": "#/definitions/signature" }
	}
};
const pattern6 = /* @__PURE__ */ new RegExp("^CRE:[0-9]+-[0-9]+$", "u");
function validate368(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!func2.call(schema89.properties, key0)) {
				validate368.errors = [{
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
							validate368.errors = [{
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
								validate368.errors = [{
									instancePath: instancePath + "/version",
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
									validate368.errors = [{
										instancePath: instancePath + "/description",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.owner !== void 0) {
									const _errs9 = errors;
									if (typeof data.owner !== "string") {
										validate368.errors = [{
											instancePath: instancePath + "/owner",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.requirements !== void 0) {
										let data5 = data.requirements;
										const _errs11 = errors;
										if (errors === _errs11) {
											if (Array.isArray(data5)) {
												const len0 = data5.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let data6 = data5[i0];
													const _errs13 = errors;
													if (errors === _errs13) {
														if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
															const _errs15 = errors;
															for (const key1 in data6) if (!func2.call(schema89.properties.requirements.items.properties, key1)) {
																validate368.errors = [{
																	instancePath: instancePath + "/requirements/" + i0,
																	keyword: "additionalProperties",
																	params: { additionalProperty: key1 }
																}];
																return false;
															}
															if (_errs15 === errors) {
																if (data6["bom-ref"] !== void 0) {
																	const _errs16 = errors;
																	if (!validate24(data6["bom-ref"], {
																		instancePath: instancePath + "/requirements/" + i0 + "/bom-ref",
																		parentData: data6,
																		parentDataProperty: "bom-ref",
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
																		errors = vErrors.length;
																	}
																	var valid2 = _errs16 === errors;
																} else var valid2 = true;
																if (valid2) {
																	if (data6.identifier !== void 0) {
																		const _errs17 = errors;
																		if (typeof data6.identifier !== "string") {
																			validate368.errors = [{
																				instancePath: instancePath + "/requirements/" + i0 + "/identifier",
																				keyword: "type",
																				params: { type: "string" }
																			}];
																			return false;
																		}
																		var valid2 = _errs17 === errors;
																	} else var valid2 = true;
																	if (valid2) {
																		if (data6.title !== void 0) {
																			const _errs19 = errors;
																			if (typeof data6.title !== "string") {
																				validate368.errors = [{
																					instancePath: instancePath + "/requirements/" + i0 + "/title",
																					keyword: "type",
																					params: { type: "string" }
																				}];
																				return false;
																			}
																			var valid2 = _errs19 === errors;
																		} else var valid2 = true;
																		if (valid2) {
																			if (data6.text !== void 0) {
																				const _errs21 = errors;
																				if (typeof data6.text !== "string") {
																					validate368.errors = [{
																						instancePath: instancePath + "/requirements/" + i0 + "/text",
																						keyword: "type",
																						params: { type: "string" }
																					}];
																					return false;
																				}
																				var valid2 = _errs21 === errors;
																			} else var valid2 = true;
																			if (valid2) {
																				if (data6.descriptions !== void 0) {
																					let data11 = data6.descriptions;
																					const _errs23 = errors;
																					if (errors === _errs23) {
																						if (Array.isArray(data11)) {
																							const len1 = data11.length;
																							for (let i1 = 0; i1 < len1; i1++) {
																								const _errs25 = errors;
																								if (typeof data11[i1] !== "string") {
																									validate368.errors = [{
																										instancePath: instancePath + "/requirements/" + i0 + "/descriptions/" + i1,
																										keyword: "type",
																										params: { type: "string" }
																									}];
																									return false;
																								}
																								if (!(_errs25 === errors)) break;
																							}
																						} else {
																							validate368.errors = [{
																								instancePath: instancePath + "/requirements/" + i0 + "/descriptions",
																								keyword: "type",
																								params: { type: "array" }
																							}];
																							return false;
																						}
																					}
																					var valid2 = _errs23 === errors;
																				} else var valid2 = true;
																				if (valid2) {
																					if (data6.openCre !== void 0) {
																						let data13 = data6.openCre;
																						const _errs27 = errors;
																						if (errors === _errs27) {
																							if (Array.isArray(data13)) {
																								const len2 = data13.length;
																								for (let i2 = 0; i2 < len2; i2++) {
																									let data14 = data13[i2];
																									const _errs29 = errors;
																									if (errors === _errs29) {
																										if (typeof data14 === "string") {
																											if (!pattern6.test(data14)) {
																												validate368.errors = [{
																													instancePath: instancePath + "/requirements/" + i0 + "/openCre/" + i2,
																													keyword: "pattern",
																													params: { pattern: "^CRE:[0-9]+-[0-9]+$" }
																												}];
																												return false;
																											}
																										} else {
																											validate368.errors = [{
																												instancePath: instancePath + "/requirements/" + i0 + "/openCre/" + i2,
																												keyword: "type",
																												params: { type: "string" }
																											}];
																											return false;
																										}
																									}
																									if (!(_errs29 === errors)) break;
																								}
																							} else {
																								validate368.errors = [{
																									instancePath: instancePath + "/requirements/" + i0 + "/openCre",
																									keyword: "type",
																									params: { type: "array" }
																								}];
																								return false;
																							}
																						}
																						var valid2 = _errs27 === errors;
																					} else var valid2 = true;
																					if (valid2) {
																						if (data6.parent !== void 0) {
																							const _errs31 = errors;
																							if (!validate90(data6.parent, {
																								instancePath: instancePath + "/requirements/" + i0 + "/parent",
																								parentData: data6,
																								parentDataProperty: "parent",
																								rootData
																							})) {
																								vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
																								errors = vErrors.length;
																							}
																							var valid2 = _errs31 === errors;
																						} else var valid2 = true;
																						if (valid2) {
																							if (data6.properties !== void 0) {
																								let data16 = data6.properties;
																								const _errs32 = errors;
																								if (errors === _errs32) {
																									if (Array.isArray(data16)) {
																										const len3 = data16.length;
																										for (let i3 = 0; i3 < len3; i3++) {
																											const _errs34 = errors;
																											if (!validate58(data16[i3], {
																												instancePath: instancePath + "/requirements/" + i0 + "/properties/" + i3,
																												parentData: data16,
																												parentDataProperty: i3,
																												rootData
																											})) {
																												vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
																												errors = vErrors.length;
																											}
																											if (!(_errs34 === errors)) break;
																										}
																									} else {
																										validate368.errors = [{
																											instancePath: instancePath + "/requirements/" + i0 + "/properties",
																											keyword: "type",
																											params: { type: "array" }
																										}];
																										return false;
																									}
																								}
																								var valid2 = _errs32 === errors;
																							} else var valid2 = true;
																							if (valid2) {
																								if (data6.externalReferences !== void 0) {
																									let data18 = data6.externalReferences;
																									const _errs35 = errors;
																									if (errors === _errs35) {
																										if (Array.isArray(data18)) {
																											const len4 = data18.length;
																											for (let i4 = 0; i4 < len4; i4++) {
																												const _errs37 = errors;
																												if (!validate79(data18[i4], {
																													instancePath: instancePath + "/requirements/" + i0 + "/externalReferences/" + i4,
																													parentData: data18,
																													parentDataProperty: i4,
																													rootData
																												})) {
																													vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
																													errors = vErrors.length;
																												}
																												if (!(_errs37 === errors)) break;
																											}
																										} else {
																											validate368.errors = [{
																												instancePath: instancePath + "/requirements/" + i0 + "/externalReferences",
																												keyword: "type",
																												params: { type: "array" }
																											}];
																											return false;
																										}
																									}
																									var valid2 = _errs35 === errors;
																								} else var valid2 = true;
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
															validate368.errors = [{
																instancePath: instancePath + "/requirements/" + i0,
																keyword: "type",
																params: { type: "object" }
															}];
															return false;
														}
													}
													if (!(_errs13 === errors)) break;
												}
											} else {
												validate368.errors = [{
													instancePath: instancePath + "/requirements",
													keyword: "type",
													params: { type: "array" }
												}];
												return false;
											}
										}
										var valid0 = _errs11 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.levels !== void 0) {
											let data20 = data.levels;
											const _errs38 = errors;
											if (errors === _errs38) {
												if (Array.isArray(data20)) {
													const len5 = data20.length;
													for (let i5 = 0; i5 < len5; i5++) {
														let data21 = data20[i5];
														const _errs40 = errors;
														if (errors === _errs40) {
															if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
																const _errs42 = errors;
																for (const key2 in data21) if (!(key2 === "bom-ref" || key2 === "identifier" || key2 === "title" || key2 === "description" || key2 === "requirements")) {
																	validate368.errors = [{
																		instancePath: instancePath + "/levels/" + i5,
																		keyword: "additionalProperties",
																		params: { additionalProperty: key2 }
																	}];
																	return false;
																}
																if (_errs42 === errors) {
																	if (data21["bom-ref"] !== void 0) {
																		const _errs43 = errors;
																		if (!validate24(data21["bom-ref"], {
																			instancePath: instancePath + "/levels/" + i5 + "/bom-ref",
																			parentData: data21,
																			parentDataProperty: "bom-ref",
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
																			errors = vErrors.length;
																		}
																		var valid8 = _errs43 === errors;
																	} else var valid8 = true;
																	if (valid8) {
																		if (data21.identifier !== void 0) {
																			const _errs44 = errors;
																			if (typeof data21.identifier !== "string") {
																				validate368.errors = [{
																					instancePath: instancePath + "/levels/" + i5 + "/identifier",
																					keyword: "type",
																					params: { type: "string" }
																				}];
																				return false;
																			}
																			var valid8 = _errs44 === errors;
																		} else var valid8 = true;
																		if (valid8) {
																			if (data21.title !== void 0) {
																				const _errs46 = errors;
																				if (typeof data21.title !== "string") {
																					validate368.errors = [{
																						instancePath: instancePath + "/levels/" + i5 + "/title",
																						keyword: "type",
																						params: { type: "string" }
																					}];
																					return false;
																				}
																				var valid8 = _errs46 === errors;
																			} else var valid8 = true;
																			if (valid8) {
																				if (data21.description !== void 0) {
																					const _errs48 = errors;
																					if (typeof data21.description !== "string") {
																						validate368.errors = [{
																							instancePath: instancePath + "/levels/" + i5 + "/description",
																							keyword: "type",
																							params: { type: "string" }
																						}];
																						return false;
																					}
																					var valid8 = _errs48 === errors;
																				} else var valid8 = true;
																				if (valid8) {
																					if (data21.requirements !== void 0) {
																						let data26 = data21.requirements;
																						const _errs50 = errors;
																						if (errors === _errs50) {
																							if (Array.isArray(data26)) {
																								const len6 = data26.length;
																								for (let i6 = 0; i6 < len6; i6++) {
																									const _errs52 = errors;
																									if (!validate90(data26[i6], {
																										instancePath: instancePath + "/levels/" + i5 + "/requirements/" + i6,
																										parentData: data26,
																										parentDataProperty: i6,
																										rootData
																									})) {
																										vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
																										errors = vErrors.length;
																									}
																									if (!(_errs52 === errors)) break;
																								}
																							} else {
																								validate368.errors = [{
																									instancePath: instancePath + "/levels/" + i5 + "/requirements",
																									keyword: "type",
																									params: { type: "array" }
																								}];
																								return false;
																							}
																						}
																						var valid8 = _errs50 === errors;
																					} else var valid8 = true;
																				}
																			}
																		}
																	}
																}
															} else {
																validate368.errors = [{
																	instancePath: instancePath + "/levels/" + i5,
																	keyword: "type",
																	params: { type: "object" }
																}];
																return false;
															}
														}
														if (!(_errs40 === errors)) break;
													}
												} else {
													validate368.errors = [{
														instancePath: instancePath + "/levels",
														keyword: "type",
														params: { type: "array" }
													}];
													return false;
												}
											}
											var valid0 = _errs38 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.externalReferences !== void 0) {
												let data28 = data.externalReferences;
												const _errs53 = errors;
												if (errors === _errs53) {
													if (Array.isArray(data28)) {
														const len7 = data28.length;
														for (let i7 = 0; i7 < len7; i7++) {
															const _errs55 = errors;
															if (!validate79(data28[i7], {
																instancePath: instancePath + "/externalReferences/" + i7,
																parentData: data28,
																parentDataProperty: i7,
																rootData
															})) {
																vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
																errors = vErrors.length;
															}
															if (!(_errs55 === errors)) break;
														}
													} else {
														validate368.errors = [{
															instancePath: instancePath + "/externalReferences",
															keyword: "type",
															params: { type: "array" }
														}];
														return false;
													}
												}
												var valid0 = _errs53 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.signature !== void 0) {
													const _errs56 = errors;
													if (!validate189(data.signature, {
														instancePath: instancePath + "/signature",
														parentData: data,
														parentDataProperty: "signature",
														rootData
													})) {
														vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs56 === errors;
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
			validate368.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate368.errors = vErrors;
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
																	if (!validate79(data8[i0], {
																		instancePath: instancePath + "/externalReferences/" + i0,
																		parentData: data8,
																		parentDataProperty: i0,
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
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
																		if (!validate236(data10[i1], {
																			instancePath: instancePath + "/dependencies/" + i1,
																			parentData: data10,
																			parentDataProperty: i1,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
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
																			if (!validate241(data12[i2], {
																				instancePath: instancePath + "/compositions/" + i2,
																				parentData: data12,
																				parentDataProperty: i2,
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
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
																					if (!validate249(data15[i3], {
																						instancePath: instancePath + "/annotations/" + i3,
																						parentData: data15,
																						parentDataProperty: i3,
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
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
																						if (!validate259(data17[i4], {
																							instancePath: instancePath + "/formulation/" + i4,
																							parentData: data17,
																							parentDataProperty: i4,
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
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
																			if (data.declarations !== void 0) {
																				let data19 = data.declarations;
																				const _errs34 = errors;
																				if (errors === _errs34) {
																					if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
																						const _errs36 = errors;
																						for (const key1 in data19) if (!(key1 === "assessors" || key1 === "attestations" || key1 === "claims" || key1 === "evidence" || key1 === "targets" || key1 === "affirmation" || key1 === "signature")) {
																							validate21.errors = [{
																								instancePath: instancePath + "/declarations",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key1 }
																							}];
																							return false;
																						}
																						if (_errs36 === errors) {
																							if (data19.assessors !== void 0) {
																								let data20 = data19.assessors;
																								const _errs37 = errors;
																								if (errors === _errs37) {
																									if (Array.isArray(data20)) {
																										const len5 = data20.length;
																										for (let i5 = 0; i5 < len5; i5++) {
																											let data21 = data20[i5];
																											const _errs39 = errors;
																											if (errors === _errs39) {
																												if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
																													const _errs41 = errors;
																													for (const key2 in data21) if (!(key2 === "bom-ref" || key2 === "thirdParty" || key2 === "organization")) {
																														validate21.errors = [{
																															instancePath: instancePath + "/declarations/assessors/" + i5,
																															keyword: "additionalProperties",
																															params: { additionalProperty: key2 }
																														}];
																														return false;
																													}
																													if (_errs41 === errors) {
																														if (data21["bom-ref"] !== void 0) {
																															const _errs42 = errors;
																															if (!validate24(data21["bom-ref"], {
																																instancePath: instancePath + "/declarations/assessors/" + i5 + "/bom-ref",
																																parentData: data21,
																																parentDataProperty: "bom-ref",
																																rootData
																															})) {
																																vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
																																errors = vErrors.length;
																															}
																															var valid8 = _errs42 === errors;
																														} else var valid8 = true;
																														if (valid8) {
																															if (data21.thirdParty !== void 0) {
																																const _errs43 = errors;
																																if (typeof data21.thirdParty !== "boolean") {
																																	validate21.errors = [{
																																		instancePath: instancePath + "/declarations/assessors/" + i5 + "/thirdParty",
																																		keyword: "type",
																																		params: { type: "boolean" }
																																	}];
																																	return false;
																																}
																																var valid8 = _errs43 === errors;
																															} else var valid8 = true;
																															if (valid8) {
																																if (data21.organization !== void 0) {
																																	const _errs45 = errors;
																																	if (!validate26(data21.organization, {
																																		instancePath: instancePath + "/declarations/assessors/" + i5 + "/organization",
																																		parentData: data21,
																																		parentDataProperty: "organization",
																																		rootData
																																	})) {
																																		vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
																																		errors = vErrors.length;
																																	}
																																	var valid8 = _errs45 === errors;
																																} else var valid8 = true;
																															}
																														}
																													}
																												} else {
																													validate21.errors = [{
																														instancePath: instancePath + "/declarations/assessors/" + i5,
																														keyword: "type",
																														params: { type: "object" }
																													}];
																													return false;
																												}
																											}
																											if (!(_errs39 === errors)) break;
																										}
																									} else {
																										validate21.errors = [{
																											instancePath: instancePath + "/declarations/assessors",
																											keyword: "type",
																											params: { type: "array" }
																										}];
																										return false;
																									}
																								}
																								var valid6 = _errs37 === errors;
																							} else var valid6 = true;
																							if (valid6) {
																								if (data19.attestations !== void 0) {
																									let data25 = data19.attestations;
																									const _errs46 = errors;
																									if (errors === _errs46) {
																										if (Array.isArray(data25)) {
																											const len6 = data25.length;
																											for (let i6 = 0; i6 < len6; i6++) {
																												let data26 = data25[i6];
																												const _errs48 = errors;
																												if (errors === _errs48) {
																													if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
																														const _errs50 = errors;
																														for (const key3 in data26) if (!(key3 === "summary" || key3 === "assessor" || key3 === "map" || key3 === "signature")) {
																															validate21.errors = [{
																																instancePath: instancePath + "/declarations/attestations/" + i6,
																																keyword: "additionalProperties",
																																params: { additionalProperty: key3 }
																															}];
																															return false;
																														}
																														if (_errs50 === errors) {
																															if (data26.summary !== void 0) {
																																const _errs51 = errors;
																																if (typeof data26.summary !== "string") {
																																	validate21.errors = [{
																																		instancePath: instancePath + "/declarations/attestations/" + i6 + "/summary",
																																		keyword: "type",
																																		params: { type: "string" }
																																	}];
																																	return false;
																																}
																																var valid10 = _errs51 === errors;
																															} else var valid10 = true;
																															if (valid10) {
																																if (data26.assessor !== void 0) {
																																	const _errs53 = errors;
																																	if (!validate90(data26.assessor, {
																																		instancePath: instancePath + "/declarations/attestations/" + i6 + "/assessor",
																																		parentData: data26,
																																		parentDataProperty: "assessor",
																																		rootData
																																	})) {
																																		vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
																																		errors = vErrors.length;
																																	}
																																	var valid10 = _errs53 === errors;
																																} else var valid10 = true;
																																if (valid10) {
																																	if (data26.map !== void 0) {
																																		let data29 = data26.map;
																																		const _errs54 = errors;
																																		if (errors === _errs54) {
																																			if (Array.isArray(data29)) {
																																				const len7 = data29.length;
																																				for (let i7 = 0; i7 < len7; i7++) {
																																					let data30 = data29[i7];
																																					const _errs56 = errors;
																																					if (errors === _errs56) {
																																						if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
																																							const _errs58 = errors;
																																							for (const key4 in data30) if (!(key4 === "requirement" || key4 === "claims" || key4 === "counterClaims" || key4 === "conformance" || key4 === "confidence")) {
																																								validate21.errors = [{
																																									instancePath: instancePath + "/declarations/attestations/" + i6 + "/map/" + i7,
																																									keyword: "additionalProperties",
																																									params: { additionalProperty: key4 }
																																								}];
																																								return false;
																																							}
																																							if (_errs58 === errors) {
																																								if (data30.requirement !== void 0) {
																																									const _errs59 = errors;
																																									if (!validate90(data30.requirement, {
																																										instancePath: instancePath + "/declarations/attestations/" + i6 + "/map/" + i7 + "/requirement",
																																										parentData: data30,
																																										parentDataProperty: "requirement",
																																										rootData
																																									})) {
																																										vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
																																										errors = vErrors.length;
																																									}
																																									var valid12 = _errs59 === errors;
																																								} else var valid12 = true;
																																								if (valid12) {
																																									if (data30.claims !== void 0) {
																																										let data32 = data30.claims;
																																										const _errs60 = errors;
																																										if (errors === _errs60) {
																																											if (Array.isArray(data32)) {
																																												const len8 = data32.length;
																																												for (let i8 = 0; i8 < len8; i8++) {
																																													const _errs62 = errors;
																																													if (!validate90(data32[i8], {
																																														instancePath: instancePath + "/declarations/attestations/" + i6 + "/map/" + i7 + "/claims/" + i8,
																																														parentData: data32,
																																														parentDataProperty: i8,
																																														rootData
																																													})) {
																																														vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
																																														errors = vErrors.length;
																																													}
																																													if (!(_errs62 === errors)) break;
																																												}
																																											} else {
																																												validate21.errors = [{
																																													instancePath: instancePath + "/declarations/attestations/" + i6 + "/map/" + i7 + "/claims",
																																													keyword: "type",
																																													params: { type: "array" }
																																												}];
																																												return false;
																																											}
																																										}
																																										var valid12 = _errs60 === errors;
																																									} else var valid12 = true;
																																									if (valid12) {
																																										if (data30.counterClaims !== void 0) {
																																											let data34 = data30.counterClaims;
																																											const _errs63 = errors;
																																											if (errors === _errs63) {
																																												if (Array.isArray(data34)) {
																																													const len9 = data34.length;
																																													for (let i9 = 0; i9 < len9; i9++) {
																																														const _errs65 = errors;
																																														if (!validate90(data34[i9], {
																																															instancePath: instancePath + "/declarations/attestations/" + i6 + "/map/" + i7 + "/counterClaims/" + i9,
																																															parentData: data34,
																																															parentDataProperty: i9,
																																															rootData
																																														})) {
																																															vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
																																															errors = vErrors.length;
																																														}
																																														if (!(_errs65 === errors)) break;
																																													}
																																												} else {
																																													validate21.errors = [{
																																														instancePath: instancePath + "/declarations/attestations/" + i6 + "/map/" + i7 + "/counterClaims",
																																														keyword: "type",
																																														params: { type: "array" }
																																													}];
																																													return false;
																																												}
																																											}
																																											var valid12 = _errs63 === errors;
																																										} else var valid12 = true;
																																										if (valid12) {
																																											if (data30.conformance !== void 0) {
																																												let data36 = data30.conformance;
																																												const _errs66 = errors;
																																												if (errors === _errs66) {
																																													if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
																																														const _errs68 = errors;
																																														for (const key5 in data36) if (!(key5 === "score" || key5 === "rationale" || key5 === "mitigationStrategies")) {
																																															validate21.errors = [{
																																																instancePath: instancePath + "/declarations/attestations/" + i6 + "/map/" + i7 + "/conformance",
																																																keyword: "additionalProperties",
																																																params: { additionalProperty: key5 }
																																															}];
																																															return false;
																																														}
																																														if (_errs68 === errors) {
																																															if (data36.score !== void 0) {
																																																let data37 = data36.score;
																																																const _errs69 = errors;
																																																if (errors === _errs69) {
																																																	if (typeof data37 == "number") {
																																																		if (data37 > 1 || isNaN(data37)) {
																																																			validate21.errors = [{
																																																				instancePath: instancePath + "/declarations/attestations/" + i6 + "/map/" + i7 + "/conformance/score",
																																																				keyword: "maximum",
																																																				params: {
																																																					comparison: "<=",
																																																					limit: 1
																																																				}
																																																			}];
																																																			return false;
																																																		} else if (data37 < 0 || isNaN(data37)) {
																																																			validate21.errors = [{
																																																				instancePath: instancePath + "/declarations/attestations/" + i6 + "/map/" + i7 + "/conformance/score",
																																																				keyword: "minimum",
																																																				params: {
																																																					comparison: ">=",
																																																					limit: 0
																																																				}
																																																			}];
																																																			return false;
																																																		}
																																																	} else {
																																																		validate21.errors = [{
																																																			instancePath: instancePath + "/declarations/attestations/" + i6 + "/map/" + i7 + "/conformance/score",
																																																			keyword: "type",
																																																			params: { type: "number" }
																																																		}];
																																																		return false;
																																																	}
																																																}
																																																var valid15 = _errs69 === errors;
																																															} else var valid15 = true;
																																															if (valid15) {
																																																if (data36.rationale !== void 0) {
																																																	const _errs71 = errors;
																																																	if (typeof data36.rationale !== "string") {
																																																		validate21.errors = [{
																																																			instancePath: instancePath + "/declarations/attestations/" + i6 + "/map/" + i7 + "/conformance/rationale",
																																																			keyword: "type",
																																																			params: { type: "string" }
																																																		}];
																																																		return false;
																																																	}
																																																	var valid15 = _errs71 === errors;
																																																} else var valid15 = true;
																																																if (valid15) {
																																																	if (data36.mitigationStrategies !== void 0) {
																																																		let data39 = data36.mitigationStrategies;
																																																		const _errs73 = errors;
																																																		if (errors === _errs73) {
																																																			if (Array.isArray(data39)) {
																																																				const len10 = data39.length;
																																																				for (let i10 = 0; i10 < len10; i10++) {
																																																					const _errs75 = errors;
																																																					if (!validate90(data39[i10], {
																																																						instancePath: instancePath + "/declarations/attestations/" + i6 + "/map/" + i7 + "/conformance/mitigationStrategies/" + i10,
																																																						parentData: data39,
																																																						parentDataProperty: i10,
																																																						rootData
																																																					})) {
																																																						vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
																																																						errors = vErrors.length;
																																																					}
																																																					if (!(_errs75 === errors)) break;
																																																				}
																																																			} else {
																																																				validate21.errors = [{
																																																					instancePath: instancePath + "/declarations/attestations/" + i6 + "/map/" + i7 + "/conformance/mitigationStrategies",
																																																					keyword: "type",
																																																					params: { type: "array" }
																																																				}];
																																																				return false;
																																																			}
																																																		}
																																																		var valid15 = _errs73 === errors;
																																																	} else var valid15 = true;
																																																}
																																															}
																																														}
																																													} else {
																																														validate21.errors = [{
																																															instancePath: instancePath + "/declarations/attestations/" + i6 + "/map/" + i7 + "/conformance",
																																															keyword: "type",
																																															params: { type: "object" }
																																														}];
																																														return false;
																																													}
																																												}
																																												var valid12 = _errs66 === errors;
																																											} else var valid12 = true;
																																											if (valid12) {
																																												if (data30.confidence !== void 0) {
																																													let data41 = data30.confidence;
																																													const _errs76 = errors;
																																													if (errors === _errs76) {
																																														if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
																																															const _errs78 = errors;
																																															for (const key6 in data41) if (!(key6 === "score" || key6 === "rationale")) {
																																																validate21.errors = [{
																																																	instancePath: instancePath + "/declarations/attestations/" + i6 + "/map/" + i7 + "/confidence",
																																																	keyword: "additionalProperties",
																																																	params: { additionalProperty: key6 }
																																																}];
																																																return false;
																																															}
																																															if (_errs78 === errors) {
																																																if (data41.score !== void 0) {
																																																	let data42 = data41.score;
																																																	const _errs79 = errors;
																																																	if (errors === _errs79) {
																																																		if (typeof data42 == "number") {
																																																			if (data42 > 1 || isNaN(data42)) {
																																																				validate21.errors = [{
																																																					instancePath: instancePath + "/declarations/attestations/" + i6 + "/map/" + i7 + "/confidence/score",
																																																					keyword: "maximum",
																																																					params: {
																																																						comparison: "<=",
																																																						limit: 1
																																																					}
																																																				}];
																																																				return false;
																																																			} else if (data42 < 0 || isNaN(data42)) {
																																																				validate21.errors = [{
																																																					instancePath: instancePath + "/declarations/attestations/" + i6 + "/map/" + i7 + "/confidence/score",
																																																					keyword: "minimum",
																																																					params: {
																																																						comparison: ">=",
																																																						limit: 0
																																																					}
																																																				}];
																																																				return false;
																																																			}
																																																		} else {
																																																			validate21.errors = [{
																																																				instancePath: instancePath + "/declarations/attestations/" + i6 + "/map/" + i7 + "/confidence/score",
																																																				keyword: "type",
																																																				params: { type: "number" }
																																																			}];
																																																			return false;
																																																		}
																																																	}
																																																	var valid17 = _errs79 === errors;
																																																} else var valid17 = true;
																																																if (valid17) {
																																																	if (data41.rationale !== void 0) {
																																																		const _errs81 = errors;
																																																		if (typeof data41.rationale !== "string") {
																																																			validate21.errors = [{
																																																				instancePath: instancePath + "/declarations/attestations/" + i6 + "/map/" + i7 + "/confidence/rationale",
																																																				keyword: "type",
																																																				params: { type: "string" }
																																																			}];
																																																			return false;
																																																		}
																																																		var valid17 = _errs81 === errors;
																																																	} else var valid17 = true;
																																																}
																																															}
																																														} else {
																																															validate21.errors = [{
																																																instancePath: instancePath + "/declarations/attestations/" + i6 + "/map/" + i7 + "/confidence",
																																																keyword: "type",
																																																params: { type: "object" }
																																															}];
																																															return false;
																																														}
																																													}
																																													var valid12 = _errs76 === errors;
																																												} else var valid12 = true;
																																											}
																																										}
																																									}
																																								}
																																							}
																																						} else {
																																							validate21.errors = [{
																																								instancePath: instancePath + "/declarations/attestations/" + i6 + "/map/" + i7,
																																								keyword: "type",
																																								params: { type: "object" }
																																							}];
																																							return false;
																																						}
																																					}
																																					if (!(_errs56 === errors)) break;
																																				}
																																			} else {
																																				validate21.errors = [{
																																					instancePath: instancePath + "/declarations/attestations/" + i6 + "/map",
																																					keyword: "type",
																																					params: { type: "array" }
																																				}];
																																				return false;
																																			}
																																		}
																																		var valid10 = _errs54 === errors;
																																	} else var valid10 = true;
																																	if (valid10) {
																																		if (data26.signature !== void 0) {
																																			const _errs83 = errors;
																																			if (!validate189(data26.signature, {
																																				instancePath: instancePath + "/declarations/attestations/" + i6 + "/signature",
																																				parentData: data26,
																																				parentDataProperty: "signature",
																																				rootData
																																			})) {
																																				vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
																																				errors = vErrors.length;
																																			}
																																			var valid10 = _errs83 === errors;
																																		} else var valid10 = true;
																																	}
																																}
																															}
																														}
																													} else {
																														validate21.errors = [{
																															instancePath: instancePath + "/declarations/attestations/" + i6,
																															keyword: "type",
																															params: { type: "object" }
																														}];
																														return false;
																													}
																												}
																												if (!(_errs48 === errors)) break;
																											}
																										} else {
																											validate21.errors = [{
																												instancePath: instancePath + "/declarations/attestations",
																												keyword: "type",
																												params: { type: "array" }
																											}];
																											return false;
																										}
																									}
																									var valid6 = _errs46 === errors;
																								} else var valid6 = true;
																								if (valid6) {
																									if (data19.claims !== void 0) {
																										let data45 = data19.claims;
																										const _errs84 = errors;
																										if (errors === _errs84) {
																											if (Array.isArray(data45)) {
																												const len11 = data45.length;
																												for (let i11 = 0; i11 < len11; i11++) {
																													let data46 = data45[i11];
																													const _errs86 = errors;
																													if (errors === _errs86) {
																														if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
																															const _errs88 = errors;
																															for (const key7 in data46) if (!func2.call(schema6.properties.declarations.properties.claims.items.properties, key7)) {
																																validate21.errors = [{
																																	instancePath: instancePath + "/declarations/claims/" + i11,
																																	keyword: "additionalProperties",
																																	params: { additionalProperty: key7 }
																																}];
																																return false;
																															}
																															if (_errs88 === errors) {
																																if (data46["bom-ref"] !== void 0) {
																																	const _errs89 = errors;
																																	if (!validate24(data46["bom-ref"], {
																																		instancePath: instancePath + "/declarations/claims/" + i11 + "/bom-ref",
																																		parentData: data46,
																																		parentDataProperty: "bom-ref",
																																		rootData
																																	})) {
																																		vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
																																		errors = vErrors.length;
																																	}
																																	var valid19 = _errs89 === errors;
																																} else var valid19 = true;
																																if (valid19) {
																																	if (data46.target !== void 0) {
																																		const _errs90 = errors;
																																		if (!validate90(data46.target, {
																																			instancePath: instancePath + "/declarations/claims/" + i11 + "/target",
																																			parentData: data46,
																																			parentDataProperty: "target",
																																			rootData
																																		})) {
																																			vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
																																			errors = vErrors.length;
																																		}
																																		var valid19 = _errs90 === errors;
																																	} else var valid19 = true;
																																	if (valid19) {
																																		if (data46.predicate !== void 0) {
																																			const _errs91 = errors;
																																			if (typeof data46.predicate !== "string") {
																																				validate21.errors = [{
																																					instancePath: instancePath + "/declarations/claims/" + i11 + "/predicate",
																																					keyword: "type",
																																					params: { type: "string" }
																																				}];
																																				return false;
																																			}
																																			var valid19 = _errs91 === errors;
																																		} else var valid19 = true;
																																		if (valid19) {
																																			if (data46.mitigationStrategies !== void 0) {
																																				let data50 = data46.mitigationStrategies;
																																				const _errs93 = errors;
																																				if (errors === _errs93) {
																																					if (Array.isArray(data50)) {
																																						const len12 = data50.length;
																																						for (let i12 = 0; i12 < len12; i12++) {
																																							const _errs95 = errors;
																																							if (!validate90(data50[i12], {
																																								instancePath: instancePath + "/declarations/claims/" + i11 + "/mitigationStrategies/" + i12,
																																								parentData: data50,
																																								parentDataProperty: i12,
																																								rootData
																																							})) {
																																								vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
																																								errors = vErrors.length;
																																							}
																																							if (!(_errs95 === errors)) break;
																																						}
																																					} else {
																																						validate21.errors = [{
																																							instancePath: instancePath + "/declarations/claims/" + i11 + "/mitigationStrategies",
																																							keyword: "type",
																																							params: { type: "array" }
																																						}];
																																						return false;
																																					}
																																				}
																																				var valid19 = _errs93 === errors;
																																			} else var valid19 = true;
																																			if (valid19) {
																																				if (data46.reasoning !== void 0) {
																																					const _errs96 = errors;
																																					if (typeof data46.reasoning !== "string") {
																																						validate21.errors = [{
																																							instancePath: instancePath + "/declarations/claims/" + i11 + "/reasoning",
																																							keyword: "type",
																																							params: { type: "string" }
																																						}];
																																						return false;
																																					}
																																					var valid19 = _errs96 === errors;
																																				} else var valid19 = true;
																																				if (valid19) {
																																					if (data46.evidence !== void 0) {
																																						let data53 = data46.evidence;
																																						const _errs98 = errors;
																																						if (errors === _errs98) {
																																							if (Array.isArray(data53)) {
																																								const len13 = data53.length;
																																								for (let i13 = 0; i13 < len13; i13++) {
																																									const _errs100 = errors;
																																									if (!validate90(data53[i13], {
																																										instancePath: instancePath + "/declarations/claims/" + i11 + "/evidence/" + i13,
																																										parentData: data53,
																																										parentDataProperty: i13,
																																										rootData
																																									})) {
																																										vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
																																										errors = vErrors.length;
																																									}
																																									if (!(_errs100 === errors)) break;
																																								}
																																							} else {
																																								validate21.errors = [{
																																									instancePath: instancePath + "/declarations/claims/" + i11 + "/evidence",
																																									keyword: "type",
																																									params: { type: "array" }
																																								}];
																																								return false;
																																							}
																																						}
																																						var valid19 = _errs98 === errors;
																																					} else var valid19 = true;
																																					if (valid19) {
																																						if (data46.counterEvidence !== void 0) {
																																							let data55 = data46.counterEvidence;
																																							const _errs101 = errors;
																																							if (errors === _errs101) {
																																								if (Array.isArray(data55)) {
																																									const len14 = data55.length;
																																									for (let i14 = 0; i14 < len14; i14++) {
																																										const _errs103 = errors;
																																										if (!validate90(data55[i14], {
																																											instancePath: instancePath + "/declarations/claims/" + i11 + "/counterEvidence/" + i14,
																																											parentData: data55,
																																											parentDataProperty: i14,
																																											rootData
																																										})) {
																																											vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
																																											errors = vErrors.length;
																																										}
																																										if (!(_errs103 === errors)) break;
																																									}
																																								} else {
																																									validate21.errors = [{
																																										instancePath: instancePath + "/declarations/claims/" + i11 + "/counterEvidence",
																																										keyword: "type",
																																										params: { type: "array" }
																																									}];
																																									return false;
																																								}
																																							}
																																							var valid19 = _errs101 === errors;
																																						} else var valid19 = true;
																																						if (valid19) {
																																							if (data46.externalReferences !== void 0) {
																																								let data57 = data46.externalReferences;
																																								const _errs104 = errors;
																																								if (errors === _errs104) {
																																									if (Array.isArray(data57)) {
																																										const len15 = data57.length;
																																										for (let i15 = 0; i15 < len15; i15++) {
																																											const _errs106 = errors;
																																											if (!validate79(data57[i15], {
																																												instancePath: instancePath + "/declarations/claims/" + i11 + "/externalReferences/" + i15,
																																												parentData: data57,
																																												parentDataProperty: i15,
																																												rootData
																																											})) {
																																												vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
																																												errors = vErrors.length;
																																											}
																																											if (!(_errs106 === errors)) break;
																																										}
																																									} else {
																																										validate21.errors = [{
																																											instancePath: instancePath + "/declarations/claims/" + i11 + "/externalReferences",
																																											keyword: "type",
																																											params: { type: "array" }
																																										}];
																																										return false;
																																									}
																																								}
																																								var valid19 = _errs104 === errors;
																																							} else var valid19 = true;
																																							if (valid19) {
																																								if (data46.signature !== void 0) {
																																									const _errs107 = errors;
																																									if (!validate189(data46.signature, {
																																										instancePath: instancePath + "/declarations/claims/" + i11 + "/signature",
																																										parentData: data46,
																																										parentDataProperty: "signature",
																																										rootData
																																									})) {
																																										vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
																																										errors = vErrors.length;
																																									}
																																									var valid19 = _errs107 === errors;
																																								} else var valid19 = true;
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
																																instancePath: instancePath + "/declarations/claims/" + i11,
																																keyword: "type",
																																params: { type: "object" }
																															}];
																															return false;
																														}
																													}
																													if (!(_errs86 === errors)) break;
																												}
																											} else {
																												validate21.errors = [{
																													instancePath: instancePath + "/declarations/claims",
																													keyword: "type",
																													params: { type: "array" }
																												}];
																												return false;
																											}
																										}
																										var valid6 = _errs84 === errors;
																									} else var valid6 = true;
																									if (valid6) {
																										if (data19.evidence !== void 0) {
																											let data60 = data19.evidence;
																											const _errs108 = errors;
																											if (errors === _errs108) {
																												if (Array.isArray(data60)) {
																													const len16 = data60.length;
																													for (let i16 = 0; i16 < len16; i16++) {
																														let data61 = data60[i16];
																														const _errs110 = errors;
																														if (errors === _errs110) {
																															if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
																																const _errs112 = errors;
																																for (const key8 in data61) if (!func2.call(schema6.properties.declarations.properties.evidence.items.properties, key8)) {
																																	validate21.errors = [{
																																		instancePath: instancePath + "/declarations/evidence/" + i16,
																																		keyword: "additionalProperties",
																																		params: { additionalProperty: key8 }
																																	}];
																																	return false;
																																}
																																if (_errs112 === errors) {
																																	if (data61["bom-ref"] !== void 0) {
																																		const _errs113 = errors;
																																		if (!validate24(data61["bom-ref"], {
																																			instancePath: instancePath + "/declarations/evidence/" + i16 + "/bom-ref",
																																			parentData: data61,
																																			parentDataProperty: "bom-ref",
																																			rootData
																																		})) {
																																			vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
																																			errors = vErrors.length;
																																		}
																																		var valid25 = _errs113 === errors;
																																	} else var valid25 = true;
																																	if (valid25) {
																																		if (data61.propertyName !== void 0) {
																																			const _errs114 = errors;
																																			if (typeof data61.propertyName !== "string") {
																																				validate21.errors = [{
																																					instancePath: instancePath + "/declarations/evidence/" + i16 + "/propertyName",
																																					keyword: "type",
																																					params: { type: "string" }
																																				}];
																																				return false;
																																			}
																																			var valid25 = _errs114 === errors;
																																		} else var valid25 = true;
																																		if (valid25) {
																																			if (data61.description !== void 0) {
																																				const _errs116 = errors;
																																				if (typeof data61.description !== "string") {
																																					validate21.errors = [{
																																						instancePath: instancePath + "/declarations/evidence/" + i16 + "/description",
																																						keyword: "type",
																																						params: { type: "string" }
																																					}];
																																					return false;
																																				}
																																				var valid25 = _errs116 === errors;
																																			} else var valid25 = true;
																																			if (valid25) {
																																				if (data61.data !== void 0) {
																																					let data65 = data61.data;
																																					const _errs118 = errors;
																																					if (errors === _errs118) {
																																						if (Array.isArray(data65)) {
																																							const len17 = data65.length;
																																							for (let i17 = 0; i17 < len17; i17++) {
																																								let data66 = data65[i17];
																																								const _errs120 = errors;
																																								if (errors === _errs120) {
																																									if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
																																										const _errs122 = errors;
																																										for (const key9 in data66) if (!(key9 === "name" || key9 === "contents" || key9 === "classification" || key9 === "sensitiveData" || key9 === "governance")) {
																																											validate21.errors = [{
																																												instancePath: instancePath + "/declarations/evidence/" + i16 + "/data/" + i17,
																																												keyword: "additionalProperties",
																																												params: { additionalProperty: key9 }
																																											}];
																																											return false;
																																										}
																																										if (_errs122 === errors) {
																																											if (data66.name !== void 0) {
																																												const _errs123 = errors;
																																												if (typeof data66.name !== "string") {
																																													validate21.errors = [{
																																														instancePath: instancePath + "/declarations/evidence/" + i16 + "/data/" + i17 + "/name",
																																														keyword: "type",
																																														params: { type: "string" }
																																													}];
																																													return false;
																																												}
																																												var valid27 = _errs123 === errors;
																																											} else var valid27 = true;
																																											if (valid27) {
																																												if (data66.contents !== void 0) {
																																													let data68 = data66.contents;
																																													const _errs125 = errors;
																																													if (errors === _errs125) {
																																														if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
																																															const _errs127 = errors;
																																															for (const key10 in data68) if (!(key10 === "attachment" || key10 === "url")) {
																																																validate21.errors = [{
																																																	instancePath: instancePath + "/declarations/evidence/" + i16 + "/data/" + i17 + "/contents",
																																																	keyword: "additionalProperties",
																																																	params: { additionalProperty: key10 }
																																																}];
																																																return false;
																																															}
																																															if (_errs127 === errors) {
																																																if (data68.attachment !== void 0) {
																																																	const _errs128 = errors;
																																																	if (!validate50(data68.attachment, {
																																																		instancePath: instancePath + "/declarations/evidence/" + i16 + "/data/" + i17 + "/contents/attachment",
																																																		parentData: data68,
																																																		parentDataProperty: "attachment",
																																																		rootData
																																																	})) {
																																																		vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
																																																		errors = vErrors.length;
																																																	}
																																																	var valid28 = _errs128 === errors;
																																																} else var valid28 = true;
																																																if (valid28) {
																																																	if (data68.url !== void 0) {
																																																		const _errs129 = errors;
																																																		if (typeof data68.url !== "string") {
																																																			validate21.errors = [{
																																																				instancePath: instancePath + "/declarations/evidence/" + i16 + "/data/" + i17 + "/contents/url",
																																																				keyword: "type",
																																																				params: { type: "string" }
																																																			}];
																																																			return false;
																																																		}
																																																		var valid28 = _errs129 === errors;
																																																	} else var valid28 = true;
																																																}
																																															}
																																														} else {
																																															validate21.errors = [{
																																																instancePath: instancePath + "/declarations/evidence/" + i16 + "/data/" + i17 + "/contents",
																																																keyword: "type",
																																																params: { type: "object" }
																																															}];
																																															return false;
																																														}
																																													}
																																													var valid27 = _errs125 === errors;
																																												} else var valid27 = true;
																																												if (valid27) {
																																													if (data66.classification !== void 0) {
																																														const _errs131 = errors;
																																														if (!validate119(data66.classification, {
																																															instancePath: instancePath + "/declarations/evidence/" + i16 + "/data/" + i17 + "/classification",
																																															parentData: data66,
																																															parentDataProperty: "classification",
																																															rootData
																																														})) {
																																															vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
																																															errors = vErrors.length;
																																														}
																																														var valid27 = _errs131 === errors;
																																													} else var valid27 = true;
																																													if (valid27) {
																																														if (data66.sensitiveData !== void 0) {
																																															let data72 = data66.sensitiveData;
																																															const _errs132 = errors;
																																															if (errors === _errs132) {
																																																if (Array.isArray(data72)) {
																																																	const len18 = data72.length;
																																																	for (let i18 = 0; i18 < len18; i18++) {
																																																		const _errs134 = errors;
																																																		if (typeof data72[i18] !== "string") {
																																																			validate21.errors = [{
																																																				instancePath: instancePath + "/declarations/evidence/" + i16 + "/data/" + i17 + "/sensitiveData/" + i18,
																																																				keyword: "type",
																																																				params: { type: "string" }
																																																			}];
																																																			return false;
																																																		}
																																																		if (!(_errs134 === errors)) break;
																																																	}
																																																} else {
																																																	validate21.errors = [{
																																																		instancePath: instancePath + "/declarations/evidence/" + i16 + "/data/" + i17 + "/sensitiveData",
																																																		keyword: "type",
																																																		params: { type: "array" }
																																																	}];
																																																	return false;
																																																}
																																															}
																																															var valid27 = _errs132 === errors;
																																														} else var valid27 = true;
																																														if (valid27) {
																																															if (data66.governance !== void 0) {
																																																const _errs136 = errors;
																																																if (!validate126(data66.governance, {
																																																	instancePath: instancePath + "/declarations/evidence/" + i16 + "/data/" + i17 + "/governance",
																																																	parentData: data66,
																																																	parentDataProperty: "governance",
																																																	rootData
																																																})) {
																																																	vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
																																																	errors = vErrors.length;
																																																}
																																																var valid27 = _errs136 === errors;
																																															} else var valid27 = true;
																																														}
																																													}
																																												}
																																											}
																																										}
																																									} else {
																																										validate21.errors = [{
																																											instancePath: instancePath + "/declarations/evidence/" + i16 + "/data/" + i17,
																																											keyword: "type",
																																											params: { type: "object" }
																																										}];
																																										return false;
																																									}
																																								}
																																								if (!(_errs120 === errors)) break;
																																							}
																																						} else {
																																							validate21.errors = [{
																																								instancePath: instancePath + "/declarations/evidence/" + i16 + "/data",
																																								keyword: "type",
																																								params: { type: "array" }
																																							}];
																																							return false;
																																						}
																																					}
																																					var valid25 = _errs118 === errors;
																																				} else var valid25 = true;
																																				if (valid25) {
																																					if (data61.created !== void 0) {
																																						let data75 = data61.created;
																																						const _errs137 = errors;
																																						if (errors === _errs137) {
																																							if (errors === _errs137) {
																																								if (typeof data75 === "string") {
																																									if (!formats0(data75)) {
																																										validate21.errors = [{
																																											instancePath: instancePath + "/declarations/evidence/" + i16 + "/created",
																																											keyword: "format",
																																											params: { format: "date-time" }
																																										}];
																																										return false;
																																									}
																																								} else {
																																									validate21.errors = [{
																																										instancePath: instancePath + "/declarations/evidence/" + i16 + "/created",
																																										keyword: "type",
																																										params: { type: "string" }
																																									}];
																																									return false;
																																								}
																																							}
																																						}
																																						var valid25 = _errs137 === errors;
																																					} else var valid25 = true;
																																					if (valid25) {
																																						if (data61.expires !== void 0) {
																																							let data76 = data61.expires;
																																							const _errs139 = errors;
																																							if (errors === _errs139) {
																																								if (errors === _errs139) {
																																									if (typeof data76 === "string") {
																																										if (!formats0(data76)) {
																																											validate21.errors = [{
																																												instancePath: instancePath + "/declarations/evidence/" + i16 + "/expires",
																																												keyword: "format",
																																												params: { format: "date-time" }
																																											}];
																																											return false;
																																										}
																																									} else {
																																										validate21.errors = [{
																																											instancePath: instancePath + "/declarations/evidence/" + i16 + "/expires",
																																											keyword: "type",
																																											params: { type: "string" }
																																										}];
																																										return false;
																																									}
																																								}
																																							}
																																							var valid25 = _errs139 === errors;
																																						} else var valid25 = true;
																																						if (valid25) {
																																							if (data61.author !== void 0) {
																																								const _errs141 = errors;
																																								if (!validate31(data61.author, {
																																									instancePath: instancePath + "/declarations/evidence/" + i16 + "/author",
																																									parentData: data61,
																																									parentDataProperty: "author",
																																									rootData
																																								})) {
																																									vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
																																									errors = vErrors.length;
																																								}
																																								var valid25 = _errs141 === errors;
																																							} else var valid25 = true;
																																							if (valid25) {
																																								if (data61.reviewer !== void 0) {
																																									const _errs142 = errors;
																																									if (!validate31(data61.reviewer, {
																																										instancePath: instancePath + "/declarations/evidence/" + i16 + "/reviewer",
																																										parentData: data61,
																																										parentDataProperty: "reviewer",
																																										rootData
																																									})) {
																																										vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
																																										errors = vErrors.length;
																																									}
																																									var valid25 = _errs142 === errors;
																																								} else var valid25 = true;
																																								if (valid25) {
																																									if (data61.signature !== void 0) {
																																										const _errs143 = errors;
																																										if (!validate189(data61.signature, {
																																											instancePath: instancePath + "/declarations/evidence/" + i16 + "/signature",
																																											parentData: data61,
																																											parentDataProperty: "signature",
																																											rootData
																																										})) {
																																											vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
																																											errors = vErrors.length;
																																										}
																																										var valid25 = _errs143 === errors;
																																									} else var valid25 = true;
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
																																	instancePath: instancePath + "/declarations/evidence/" + i16,
																																	keyword: "type",
																																	params: { type: "object" }
																																}];
																																return false;
																															}
																														}
																														if (!(_errs110 === errors)) break;
																													}
																												} else {
																													validate21.errors = [{
																														instancePath: instancePath + "/declarations/evidence",
																														keyword: "type",
																														params: { type: "array" }
																													}];
																													return false;
																												}
																											}
																											var valid6 = _errs108 === errors;
																										} else var valid6 = true;
																										if (valid6) {
																											if (data19.targets !== void 0) {
																												let data80 = data19.targets;
																												const _errs144 = errors;
																												if (errors === _errs144) {
																													if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
																														const _errs146 = errors;
																														for (const key11 in data80) if (!(key11 === "organizations" || key11 === "components" || key11 === "services")) {
																															validate21.errors = [{
																																instancePath: instancePath + "/declarations/targets",
																																keyword: "additionalProperties",
																																params: { additionalProperty: key11 }
																															}];
																															return false;
																														}
																														if (_errs146 === errors) {
																															if (data80.organizations !== void 0) {
																																let data81 = data80.organizations;
																																const _errs147 = errors;
																																if (errors === _errs147) {
																																	if (Array.isArray(data81)) {
																																		const len19 = data81.length;
																																		for (let i19 = 0; i19 < len19; i19++) {
																																			const _errs149 = errors;
																																			if (!validate26(data81[i19], {
																																				instancePath: instancePath + "/declarations/targets/organizations/" + i19,
																																				parentData: data81,
																																				parentDataProperty: i19,
																																				rootData
																																			})) {
																																				vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
																																				errors = vErrors.length;
																																			}
																																			if (!(_errs149 === errors)) break;
																																		}
																																	} else {
																																		validate21.errors = [{
																																			instancePath: instancePath + "/declarations/targets/organizations",
																																			keyword: "type",
																																			params: { type: "array" }
																																		}];
																																		return false;
																																	}
																																}
																																var valid30 = _errs147 === errors;
																															} else var valid30 = true;
																															if (valid30) {
																																if (data80.components !== void 0) {
																																	let data83 = data80.components;
																																	const _errs150 = errors;
																																	if (errors === _errs150) {
																																		if (Array.isArray(data83)) {
																																			const len20 = data83.length;
																																			for (let i20 = 0; i20 < len20; i20++) {
																																				const _errs152 = errors;
																																				if (!validate23(data83[i20], {
																																					instancePath: instancePath + "/declarations/targets/components/" + i20,
																																					parentData: data83,
																																					parentDataProperty: i20,
																																					rootData
																																				})) {
																																					vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
																																					errors = vErrors.length;
																																				}
																																				if (!(_errs152 === errors)) break;
																																			}
																																		} else {
																																			validate21.errors = [{
																																				instancePath: instancePath + "/declarations/targets/components",
																																				keyword: "type",
																																				params: { type: "array" }
																																			}];
																																			return false;
																																		}
																																	}
																																	var valid30 = _errs150 === errors;
																																} else var valid30 = true;
																																if (valid30) {
																																	if (data80.services !== void 0) {
																																		let data85 = data80.services;
																																		const _errs153 = errors;
																																		if (errors === _errs153) {
																																			if (Array.isArray(data85)) {
																																				const len21 = data85.length;
																																				for (let i21 = 0; i21 < len21; i21++) {
																																					const _errs155 = errors;
																																					if (!validate203(data85[i21], {
																																						instancePath: instancePath + "/declarations/targets/services/" + i21,
																																						parentData: data85,
																																						parentDataProperty: i21,
																																						rootData
																																					})) {
																																						vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
																																						errors = vErrors.length;
																																					}
																																					if (!(_errs155 === errors)) break;
																																				}
																																			} else {
																																				validate21.errors = [{
																																					instancePath: instancePath + "/declarations/targets/services",
																																					keyword: "type",
																																					params: { type: "array" }
																																				}];
																																				return false;
																																			}
																																		}
																																		var valid30 = _errs153 === errors;
																																	} else var valid30 = true;
																																}
																															}
																														}
																													} else {
																														validate21.errors = [{
																															instancePath: instancePath + "/declarations/targets",
																															keyword: "type",
																															params: { type: "object" }
																														}];
																														return false;
																													}
																												}
																												var valid6 = _errs144 === errors;
																											} else var valid6 = true;
																											if (valid6) {
																												if (data19.affirmation !== void 0) {
																													let data87 = data19.affirmation;
																													const _errs156 = errors;
																													if (errors === _errs156) {
																														if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
																															const _errs158 = errors;
																															for (const key12 in data87) if (!(key12 === "statement" || key12 === "signatories" || key12 === "signature")) {
																																validate21.errors = [{
																																	instancePath: instancePath + "/declarations/affirmation",
																																	keyword: "additionalProperties",
																																	params: { additionalProperty: key12 }
																																}];
																																return false;
																															}
																															if (_errs158 === errors) {
																																if (data87.statement !== void 0) {
																																	const _errs159 = errors;
																																	if (typeof data87.statement !== "string") {
																																		validate21.errors = [{
																																			instancePath: instancePath + "/declarations/affirmation/statement",
																																			keyword: "type",
																																			params: { type: "string" }
																																		}];
																																		return false;
																																	}
																																	var valid34 = _errs159 === errors;
																																} else var valid34 = true;
																																if (valid34) {
																																	if (data87.signatories !== void 0) {
																																		let data89 = data87.signatories;
																																		const _errs161 = errors;
																																		if (errors === _errs161) {
																																			if (Array.isArray(data89)) {
																																				const len22 = data89.length;
																																				for (let i22 = 0; i22 < len22; i22++) {
																																					let data90 = data89[i22];
																																					const _errs163 = errors;
																																					const _errs165 = errors;
																																					let valid36 = false;
																																					let passing0 = null;
																																					const _errs166 = errors;
																																					if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
																																						let missing1;
																																						if (data90.signature === void 0 && (missing1 = "signature")) {
																																							const err0 = {
																																								instancePath: instancePath + "/declarations/affirmation/signatories/" + i22,
																																								keyword: "required",
																																								params: { missingProperty: missing1 }
																																							};
																																							if (vErrors === null) vErrors = [err0];
																																							else vErrors.push(err0);
																																							errors++;
																																						}
																																					}
																																					var _valid0 = _errs166 === errors;
																																					if (_valid0) {
																																						valid36 = true;
																																						passing0 = 0;
																																					}
																																					const _errs167 = errors;
																																					if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
																																						let missing2;
																																						if (data90.externalReference === void 0 && (missing2 = "externalReference") || data90.organization === void 0 && (missing2 = "organization")) {
																																							const err1 = {
																																								instancePath: instancePath + "/declarations/affirmation/signatories/" + i22,
																																								keyword: "required",
																																								params: { missingProperty: missing2 }
																																							};
																																							if (vErrors === null) vErrors = [err1];
																																							else vErrors.push(err1);
																																							errors++;
																																						}
																																					}
																																					var _valid0 = _errs167 === errors;
																																					if (_valid0 && valid36) {
																																						valid36 = false;
																																						passing0 = [passing0, 1];
																																					} else if (_valid0) {
																																						valid36 = true;
																																						passing0 = 1;
																																					}
																																					if (!valid36) {
																																						const err2 = {
																																							instancePath: instancePath + "/declarations/affirmation/signatories/" + i22,
																																							keyword: "oneOf",
																																							params: { passingSchemas: passing0 }
																																						};
																																						if (vErrors === null) vErrors = [err2];
																																						else vErrors.push(err2);
																																						errors++;
																																						validate21.errors = vErrors;
																																						return false;
																																					} else {
																																						errors = _errs165;
																																						if (vErrors !== null) {
																																							if (_errs165) vErrors.length = _errs165;
																																							else vErrors = null;
																																						}
																																					}
																																					if (errors === _errs163) {
																																						if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
																																							const _errs168 = errors;
																																							for (const key13 in data90) if (!(key13 === "name" || key13 === "role" || key13 === "signature" || key13 === "organization" || key13 === "externalReference")) {
																																								validate21.errors = [{
																																									instancePath: instancePath + "/declarations/affirmation/signatories/" + i22,
																																									keyword: "additionalProperties",
																																									params: { additionalProperty: key13 }
																																								}];
																																								return false;
																																							}
																																							if (_errs168 === errors) {
																																								if (data90.name !== void 0) {
																																									const _errs169 = errors;
																																									if (typeof data90.name !== "string") {
																																										validate21.errors = [{
																																											instancePath: instancePath + "/declarations/affirmation/signatories/" + i22 + "/name",
																																											keyword: "type",
																																											params: { type: "string" }
																																										}];
																																										return false;
																																									}
																																									var valid37 = _errs169 === errors;
																																								} else var valid37 = true;
																																								if (valid37) {
																																									if (data90.role !== void 0) {
																																										const _errs171 = errors;
																																										if (typeof data90.role !== "string") {
																																											validate21.errors = [{
																																												instancePath: instancePath + "/declarations/affirmation/signatories/" + i22 + "/role",
																																												keyword: "type",
																																												params: { type: "string" }
																																											}];
																																											return false;
																																										}
																																										var valid37 = _errs171 === errors;
																																									} else var valid37 = true;
																																									if (valid37) {
																																										if (data90.signature !== void 0) {
																																											const _errs173 = errors;
																																											if (!validate189(data90.signature, {
																																												instancePath: instancePath + "/declarations/affirmation/signatories/" + i22 + "/signature",
																																												parentData: data90,
																																												parentDataProperty: "signature",
																																												rootData
																																											})) {
																																												vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
																																												errors = vErrors.length;
																																											}
																																											var valid37 = _errs173 === errors;
																																										} else var valid37 = true;
																																										if (valid37) {
																																											if (data90.organization !== void 0) {
																																												const _errs174 = errors;
																																												if (!validate26(data90.organization, {
																																													instancePath: instancePath + "/declarations/affirmation/signatories/" + i22 + "/organization",
																																													parentData: data90,
																																													parentDataProperty: "organization",
																																													rootData
																																												})) {
																																													vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
																																													errors = vErrors.length;
																																												}
																																												var valid37 = _errs174 === errors;
																																											} else var valid37 = true;
																																											if (valid37) {
																																												if (data90.externalReference !== void 0) {
																																													const _errs175 = errors;
																																													if (!validate79(data90.externalReference, {
																																														instancePath: instancePath + "/declarations/affirmation/signatories/" + i22 + "/externalReference",
																																														parentData: data90,
																																														parentDataProperty: "externalReference",
																																														rootData
																																													})) {
																																														vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
																																														errors = vErrors.length;
																																													}
																																													var valid37 = _errs175 === errors;
																																												} else var valid37 = true;
																																											}
																																										}
																																									}
																																								}
																																							}
																																						} else {
																																							validate21.errors = [{
																																								instancePath: instancePath + "/declarations/affirmation/signatories/" + i22,
																																								keyword: "type",
																																								params: { type: "object" }
																																							}];
																																							return false;
																																						}
																																					}
																																					if (!(_errs163 === errors)) break;
																																				}
																																			} else {
																																				validate21.errors = [{
																																					instancePath: instancePath + "/declarations/affirmation/signatories",
																																					keyword: "type",
																																					params: { type: "array" }
																																				}];
																																				return false;
																																			}
																																		}
																																		var valid34 = _errs161 === errors;
																																	} else var valid34 = true;
																																	if (valid34) {
																																		if (data87.signature !== void 0) {
																																			const _errs176 = errors;
																																			if (!validate189(data87.signature, {
																																				instancePath: instancePath + "/declarations/affirmation/signature",
																																				parentData: data87,
																																				parentDataProperty: "signature",
																																				rootData
																																			})) {
																																				vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
																																				errors = vErrors.length;
																																			}
																																			var valid34 = _errs176 === errors;
																																		} else var valid34 = true;
																																	}
																																}
																															}
																														} else {
																															validate21.errors = [{
																																instancePath: instancePath + "/declarations/affirmation",
																																keyword: "type",
																																params: { type: "object" }
																															}];
																															return false;
																														}
																													}
																													var valid6 = _errs156 === errors;
																												} else var valid6 = true;
																												if (valid6) {
																													if (data19.signature !== void 0) {
																														const _errs177 = errors;
																														if (!validate189(data19.signature, {
																															instancePath: instancePath + "/declarations/signature",
																															parentData: data19,
																															parentDataProperty: "signature",
																															rootData
																														})) {
																															vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
																															errors = vErrors.length;
																														}
																														var valid6 = _errs177 === errors;
																													} else var valid6 = true;
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					} else {
																						validate21.errors = [{
																							instancePath: instancePath + "/declarations",
																							keyword: "type",
																							params: { type: "object" }
																						}];
																						return false;
																					}
																				}
																				var valid0 = _errs34 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.definitions !== void 0) {
																					let data98 = data.definitions;
																					const _errs178 = errors;
																					if (errors === _errs178) {
																						if (data98 && typeof data98 == "object" && !Array.isArray(data98)) {
																							const _errs180 = errors;
																							for (const key14 in data98) if (!(key14 === "standards")) {
																								validate21.errors = [{
																									instancePath: instancePath + "/definitions",
																									keyword: "additionalProperties",
																									params: { additionalProperty: key14 }
																								}];
																								return false;
																							}
																							if (_errs180 === errors) {
																								if (data98.standards !== void 0) {
																									let data99 = data98.standards;
																									if (errors === errors) {
																										if (Array.isArray(data99)) {
																											const len23 = data99.length;
																											for (let i23 = 0; i23 < len23; i23++) {
																												const _errs183 = errors;
																												if (!validate368(data99[i23], {
																													instancePath: instancePath + "/definitions/standards/" + i23,
																													parentData: data99,
																													parentDataProperty: i23,
																													rootData
																												})) {
																													vErrors = vErrors === null ? validate368.errors : vErrors.concat(validate368.errors);
																													errors = vErrors.length;
																												}
																												if (!(_errs183 === errors)) break;
																											}
																										} else {
																											validate21.errors = [{
																												instancePath: instancePath + "/definitions/standards",
																												keyword: "type",
																												params: { type: "array" }
																											}];
																											return false;
																										}
																									}
																								}
																							}
																						} else {
																							validate21.errors = [{
																								instancePath: instancePath + "/definitions",
																								keyword: "type",
																								params: { type: "object" }
																							}];
																							return false;
																						}
																					}
																					var valid0 = _errs178 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.properties !== void 0) {
																						let data101 = data.properties;
																						const _errs184 = errors;
																						if (errors === _errs184) {
																							if (Array.isArray(data101)) {
																								const len24 = data101.length;
																								for (let i24 = 0; i24 < len24; i24++) {
																									const _errs186 = errors;
																									if (!validate58(data101[i24], {
																										instancePath: instancePath + "/properties/" + i24,
																										parentData: data101,
																										parentDataProperty: i24,
																										rootData
																									})) {
																										vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
																										errors = vErrors.length;
																									}
																									if (!(_errs186 === errors)) break;
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
																						var valid0 = _errs184 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.signature !== void 0) {
																							const _errs187 = errors;
																							if (!validate189(data.signature, {
																								instancePath: instancePath + "/signature",
																								parentData: data,
																								parentDataProperty: "signature",
																								rootData
																							})) {
																								vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
																								errors = vErrors.length;
																							}
																							var valid0 = _errs187 === errors;
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
const component = validate381;
const schema90 = {
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
				"data",
				"cryptographic-asset"
			]
		},
		"mime-type": {
			"type": "string",
			"pattern": "^[-+a-z0-9.]+/[-+a-z0-9.]+$"
		},
		"bom-ref": { "$ref": "#/definitions/refType" },
		"supplier": { "$ref": "#/definitions/organizationalEntity" },
		"manufacturer": { "$ref": "#/definitions/organizationalEntity" },
		"authors": {
			"type": "array",
			"items": { "$ref": "#/definitions/organizationalContact" }
		},
		"author": { "type": "string" },
		"publisher": { "type": "string" },
		"group": { "type": "string" },
		"name": { "type": "string" },
		"version": { "$ref": "#/definitions/version" },
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
		"omniborId": {
			"type": "array",
			"items": { "type": "string" }
		},
		"swhid": {
			"type": "array",
			"items": { "type": "string" }
		},
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
		"cryptoProperties": { "$ref": "#/definitions/cryptoProperties" },
		"properties": {
			"type": "array",
			"items": { "$ref": "#/definitions/property" }
		},
		"tags": { "$ref": "#/definitions/tags" },
		"signature": { "$ref": "#/definitions/signature" }
	}
};
function validate381(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name")) {
				validate381.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema90.properties, key0)) {
					validate381.errors = [{
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
							validate381.errors = [{
								instancePath: instancePath + "/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						if (!(data0 === "application" || data0 === "framework" || data0 === "library" || data0 === "container" || data0 === "platform" || data0 === "operating-system" || data0 === "device" || data0 === "device-driver" || data0 === "firmware" || data0 === "file" || data0 === "machine-learning-model" || data0 === "data" || data0 === "cryptographic-asset")) {
							validate381.errors = [{
								instancePath: instancePath + "/type",
								keyword: "enum",
								params: { allowedValues: schema90.properties.type.enum }
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
										validate381.errors = [{
											instancePath: instancePath + "/mime-type",
											keyword: "pattern",
											params: { pattern: "^[-+a-z0-9.]+/[-+a-z0-9.]+$" }
										}];
										return false;
									}
								} else {
									validate381.errors = [{
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
									if (data.manufacturer !== void 0) {
										const _errs8 = errors;
										if (!validate26(data.manufacturer, {
											instancePath: instancePath + "/manufacturer",
											parentData: data,
											parentDataProperty: "manufacturer",
											rootData
										})) {
											vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.authors !== void 0) {
											let data5 = data.authors;
											const _errs9 = errors;
											if (errors === _errs9) {
												if (Array.isArray(data5)) {
													const len0 = data5.length;
													for (let i0 = 0; i0 < len0; i0++) {
														const _errs11 = errors;
														if (!validate31(data5[i0], {
															instancePath: instancePath + "/authors/" + i0,
															parentData: data5,
															parentDataProperty: i0,
															rootData
														})) {
															vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
															errors = vErrors.length;
														}
														if (!(_errs11 === errors)) break;
													}
												} else {
													validate381.errors = [{
														instancePath: instancePath + "/authors",
														keyword: "type",
														params: { type: "array" }
													}];
													return false;
												}
											}
											var valid0 = _errs9 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.author !== void 0) {
												const _errs12 = errors;
												if (typeof data.author !== "string") {
													validate381.errors = [{
														instancePath: instancePath + "/author",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
												var valid0 = _errs12 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.publisher !== void 0) {
													const _errs14 = errors;
													if (typeof data.publisher !== "string") {
														validate381.errors = [{
															instancePath: instancePath + "/publisher",
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
													var valid0 = _errs14 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.group !== void 0) {
														const _errs16 = errors;
														if (typeof data.group !== "string") {
															validate381.errors = [{
																instancePath: instancePath + "/group",
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
														var valid0 = _errs16 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.name !== void 0) {
															const _errs18 = errors;
															if (typeof data.name !== "string") {
																validate381.errors = [{
																	instancePath: instancePath + "/name",
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
															var valid0 = _errs18 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.version !== void 0) {
																const _errs20 = errors;
																if (!validate37(data.version, {
																	instancePath: instancePath + "/version",
																	parentData: data,
																	parentDataProperty: "version",
																	rootData
																})) {
																	vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
																	errors = vErrors.length;
																}
																var valid0 = _errs20 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.description !== void 0) {
																	const _errs21 = errors;
																	if (typeof data.description !== "string") {
																		validate381.errors = [{
																			instancePath: instancePath + "/description",
																			keyword: "type",
																			params: { type: "string" }
																		}];
																		return false;
																	}
																	var valid0 = _errs21 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.scope !== void 0) {
																		let data13 = data.scope;
																		const _errs23 = errors;
																		if (typeof data13 !== "string") {
																			validate381.errors = [{
																				instancePath: instancePath + "/scope",
																				keyword: "type",
																				params: { type: "string" }
																			}];
																			return false;
																		}
																		if (!(data13 === "required" || data13 === "optional" || data13 === "excluded")) {
																			validate381.errors = [{
																				instancePath: instancePath + "/scope",
																				keyword: "enum",
																				params: { allowedValues: schema90.properties.scope.enum }
																			}];
																			return false;
																		}
																		var valid0 = _errs23 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.hashes !== void 0) {
																			let data14 = data.hashes;
																			const _errs25 = errors;
																			if (errors === _errs25) {
																				if (Array.isArray(data14)) {
																					const len1 = data14.length;
																					for (let i1 = 0; i1 < len1; i1++) {
																						const _errs27 = errors;
																						if (!validate39(data14[i1], {
																							instancePath: instancePath + "/hashes/" + i1,
																							parentData: data14,
																							parentDataProperty: i1,
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
																							errors = vErrors.length;
																						}
																						if (!(_errs27 === errors)) break;
																					}
																				} else {
																					validate381.errors = [{
																						instancePath: instancePath + "/hashes",
																						keyword: "type",
																						params: { type: "array" }
																					}];
																					return false;
																				}
																			}
																			var valid0 = _errs25 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.licenses !== void 0) {
																				const _errs28 = errors;
																				if (!validate45(data.licenses, {
																					instancePath: instancePath + "/licenses",
																					parentData: data,
																					parentDataProperty: "licenses",
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
																					errors = vErrors.length;
																				}
																				var valid0 = _errs28 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.copyright !== void 0) {
																					const _errs29 = errors;
																					if (typeof data.copyright !== "string") {
																						validate381.errors = [{
																							instancePath: instancePath + "/copyright",
																							keyword: "type",
																							params: { type: "string" }
																						}];
																						return false;
																					}
																					var valid0 = _errs29 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.cpe !== void 0) {
																						const _errs31 = errors;
																						if (typeof data.cpe !== "string") {
																							validate381.errors = [{
																								instancePath: instancePath + "/cpe",
																								keyword: "type",
																								params: { type: "string" }
																							}];
																							return false;
																						}
																						var valid0 = _errs31 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.purl !== void 0) {
																							const _errs33 = errors;
																							if (typeof data.purl !== "string") {
																								validate381.errors = [{
																									instancePath: instancePath + "/purl",
																									keyword: "type",
																									params: { type: "string" }
																								}];
																								return false;
																							}
																							var valid0 = _errs33 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.omniborId !== void 0) {
																								let data20 = data.omniborId;
																								const _errs35 = errors;
																								if (errors === _errs35) {
																									if (Array.isArray(data20)) {
																										const len2 = data20.length;
																										for (let i2 = 0; i2 < len2; i2++) {
																											const _errs37 = errors;
																											if (typeof data20[i2] !== "string") {
																												validate381.errors = [{
																													instancePath: instancePath + "/omniborId/" + i2,
																													keyword: "type",
																													params: { type: "string" }
																												}];
																												return false;
																											}
																											if (!(_errs37 === errors)) break;
																										}
																									} else {
																										validate381.errors = [{
																											instancePath: instancePath + "/omniborId",
																											keyword: "type",
																											params: { type: "array" }
																										}];
																										return false;
																									}
																								}
																								var valid0 = _errs35 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.swhid !== void 0) {
																									let data22 = data.swhid;
																									const _errs39 = errors;
																									if (errors === _errs39) {
																										if (Array.isArray(data22)) {
																											const len3 = data22.length;
																											for (let i3 = 0; i3 < len3; i3++) {
																												const _errs41 = errors;
																												if (typeof data22[i3] !== "string") {
																													validate381.errors = [{
																														instancePath: instancePath + "/swhid/" + i3,
																														keyword: "type",
																														params: { type: "string" }
																													}];
																													return false;
																												}
																												if (!(_errs41 === errors)) break;
																											}
																										} else {
																											validate381.errors = [{
																												instancePath: instancePath + "/swhid",
																												keyword: "type",
																												params: { type: "array" }
																											}];
																											return false;
																										}
																									}
																									var valid0 = _errs39 === errors;
																								} else var valid0 = true;
																								if (valid0) {
																									if (data.swid !== void 0) {
																										const _errs43 = errors;
																										if (!validate64(data.swid, {
																											instancePath: instancePath + "/swid",
																											parentData: data,
																											parentDataProperty: "swid",
																											rootData
																										})) {
																											vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
																											errors = vErrors.length;
																										}
																										var valid0 = _errs43 === errors;
																									} else var valid0 = true;
																									if (valid0) {
																										if (data.modified !== void 0) {
																											const _errs44 = errors;
																											if (typeof data.modified !== "boolean") {
																												validate381.errors = [{
																													instancePath: instancePath + "/modified",
																													keyword: "type",
																													params: { type: "boolean" }
																												}];
																												return false;
																											}
																											var valid0 = _errs44 === errors;
																										} else var valid0 = true;
																										if (valid0) {
																											if (data.pedigree !== void 0) {
																												let data26 = data.pedigree;
																												const _errs46 = errors;
																												if (errors === _errs46) {
																													if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
																														const _errs48 = errors;
																														for (const key1 in data26) if (!(key1 === "ancestors" || key1 === "descendants" || key1 === "variants" || key1 === "commits" || key1 === "patches" || key1 === "notes")) {
																															validate381.errors = [{
																																instancePath: instancePath + "/pedigree",
																																keyword: "additionalProperties",
																																params: { additionalProperty: key1 }
																															}];
																															return false;
																														}
																														if (_errs48 === errors) {
																															if (data26.ancestors !== void 0) {
																																let data27 = data26.ancestors;
																																const _errs49 = errors;
																																if (errors === _errs49) {
																																	if (Array.isArray(data27)) {
																																		const len4 = data27.length;
																																		for (let i4 = 0; i4 < len4; i4++) {
																																			const _errs51 = errors;
																																			if (!validate23(data27[i4], {
																																				instancePath: instancePath + "/pedigree/ancestors/" + i4,
																																				parentData: data27,
																																				parentDataProperty: i4,
																																				rootData
																																			})) {
																																				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
																																				errors = vErrors.length;
																																			}
																																			if (!(_errs51 === errors)) break;
																																		}
																																	} else {
																																		validate381.errors = [{
																																			instancePath: instancePath + "/pedigree/ancestors",
																																			keyword: "type",
																																			params: { type: "array" }
																																		}];
																																		return false;
																																	}
																																}
																																var valid5 = _errs49 === errors;
																															} else var valid5 = true;
																															if (valid5) {
																																if (data26.descendants !== void 0) {
																																	let data29 = data26.descendants;
																																	const _errs52 = errors;
																																	if (errors === _errs52) {
																																		if (Array.isArray(data29)) {
																																			const len5 = data29.length;
																																			for (let i5 = 0; i5 < len5; i5++) {
																																				const _errs54 = errors;
																																				if (!validate23(data29[i5], {
																																					instancePath: instancePath + "/pedigree/descendants/" + i5,
																																					parentData: data29,
																																					parentDataProperty: i5,
																																					rootData
																																				})) {
																																					vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
																																					errors = vErrors.length;
																																				}
																																				if (!(_errs54 === errors)) break;
																																			}
																																		} else {
																																			validate381.errors = [{
																																				instancePath: instancePath + "/pedigree/descendants",
																																				keyword: "type",
																																				params: { type: "array" }
																																			}];
																																			return false;
																																		}
																																	}
																																	var valid5 = _errs52 === errors;
																																} else var valid5 = true;
																																if (valid5) {
																																	if (data26.variants !== void 0) {
																																		let data31 = data26.variants;
																																		const _errs55 = errors;
																																		if (errors === _errs55) {
																																			if (Array.isArray(data31)) {
																																				const len6 = data31.length;
																																				for (let i6 = 0; i6 < len6; i6++) {
																																					const _errs57 = errors;
																																					if (!validate23(data31[i6], {
																																						instancePath: instancePath + "/pedigree/variants/" + i6,
																																						parentData: data31,
																																						parentDataProperty: i6,
																																						rootData
																																					})) {
																																						vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
																																						errors = vErrors.length;
																																					}
																																					if (!(_errs57 === errors)) break;
																																				}
																																			} else {
																																				validate381.errors = [{
																																					instancePath: instancePath + "/pedigree/variants",
																																					keyword: "type",
																																					params: { type: "array" }
																																				}];
																																				return false;
																																			}
																																		}
																																		var valid5 = _errs55 === errors;
																																	} else var valid5 = true;
																																	if (valid5) {
																																		if (data26.commits !== void 0) {
																																			let data33 = data26.commits;
																																			const _errs58 = errors;
																																			if (errors === _errs58) {
																																				if (Array.isArray(data33)) {
																																					const len7 = data33.length;
																																					for (let i7 = 0; i7 < len7; i7++) {
																																						const _errs60 = errors;
																																						if (!validate67(data33[i7], {
																																							instancePath: instancePath + "/pedigree/commits/" + i7,
																																							parentData: data33,
																																							parentDataProperty: i7,
																																							rootData
																																						})) {
																																							vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
																																							errors = vErrors.length;
																																						}
																																						if (!(_errs60 === errors)) break;
																																					}
																																				} else {
																																					validate381.errors = [{
																																						instancePath: instancePath + "/pedigree/commits",
																																						keyword: "type",
																																						params: { type: "array" }
																																					}];
																																					return false;
																																				}
																																			}
																																			var valid5 = _errs58 === errors;
																																		} else var valid5 = true;
																																		if (valid5) {
																																			if (data26.patches !== void 0) {
																																				let data35 = data26.patches;
																																				const _errs61 = errors;
																																				if (errors === _errs61) {
																																					if (Array.isArray(data35)) {
																																						const len8 = data35.length;
																																						for (let i8 = 0; i8 < len8; i8++) {
																																							const _errs63 = errors;
																																							if (!validate72(data35[i8], {
																																								instancePath: instancePath + "/pedigree/patches/" + i8,
																																								parentData: data35,
																																								parentDataProperty: i8,
																																								rootData
																																							})) {
																																								vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
																																								errors = vErrors.length;
																																							}
																																							if (!(_errs63 === errors)) break;
																																						}
																																					} else {
																																						validate381.errors = [{
																																							instancePath: instancePath + "/pedigree/patches",
																																							keyword: "type",
																																							params: { type: "array" }
																																						}];
																																						return false;
																																					}
																																				}
																																				var valid5 = _errs61 === errors;
																																			} else var valid5 = true;
																																			if (valid5) {
																																				if (data26.notes !== void 0) {
																																					const _errs64 = errors;
																																					if (typeof data26.notes !== "string") {
																																						validate381.errors = [{
																																							instancePath: instancePath + "/pedigree/notes",
																																							keyword: "type",
																																							params: { type: "string" }
																																						}];
																																						return false;
																																					}
																																					var valid5 = _errs64 === errors;
																																				} else var valid5 = true;
																																			}
																																		}
																																	}
																																}
																															}
																														}
																													} else {
																														validate381.errors = [{
																															instancePath: instancePath + "/pedigree",
																															keyword: "type",
																															params: { type: "object" }
																														}];
																														return false;
																													}
																												}
																												var valid0 = _errs46 === errors;
																											} else var valid0 = true;
																											if (valid0) {
																												if (data.externalReferences !== void 0) {
																													let data38 = data.externalReferences;
																													const _errs66 = errors;
																													if (errors === _errs66) {
																														if (Array.isArray(data38)) {
																															const len9 = data38.length;
																															for (let i9 = 0; i9 < len9; i9++) {
																																const _errs68 = errors;
																																if (!validate79(data38[i9], {
																																	instancePath: instancePath + "/externalReferences/" + i9,
																																	parentData: data38,
																																	parentDataProperty: i9,
																																	rootData
																																})) {
																																	vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
																																	errors = vErrors.length;
																																}
																																if (!(_errs68 === errors)) break;
																															}
																														} else {
																															validate381.errors = [{
																																instancePath: instancePath + "/externalReferences",
																																keyword: "type",
																																params: { type: "array" }
																															}];
																															return false;
																														}
																													}
																													var valid0 = _errs66 === errors;
																												} else var valid0 = true;
																												if (valid0) {
																													if (data.components !== void 0) {
																														const _errs69 = errors;
																														if (!Array.isArray(data.components)) {
																															validate381.errors = [{
																																instancePath: instancePath + "/components",
																																keyword: "type",
																																params: { type: "array" }
																															}];
																															return false;
																														}
																														var valid0 = _errs69 === errors;
																													} else var valid0 = true;
																													if (valid0) {
																														if (data.evidence !== void 0) {
																															const _errs71 = errors;
																															if (!validate88(data.evidence, {
																																instancePath: instancePath + "/evidence",
																																parentData: data,
																																parentDataProperty: "evidence",
																																rootData
																															})) {
																																vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
																																errors = vErrors.length;
																															}
																															var valid0 = _errs71 === errors;
																														} else var valid0 = true;
																														if (valid0) {
																															if (data.releaseNotes !== void 0) {
																																const _errs72 = errors;
																																if (!validate100(data.releaseNotes, {
																																	instancePath: instancePath + "/releaseNotes",
																																	parentData: data,
																																	parentDataProperty: "releaseNotes",
																																	rootData
																																})) {
																																	vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
																																	errors = vErrors.length;
																																}
																																var valid0 = _errs72 === errors;
																															} else var valid0 = true;
																															if (valid0) {
																																if (data.modelCard !== void 0) {
																																	const _errs73 = errors;
																																	if (!validate113(data.modelCard, {
																																		instancePath: instancePath + "/modelCard",
																																		parentData: data,
																																		parentDataProperty: "modelCard",
																																		rootData
																																	})) {
																																		vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
																																		errors = vErrors.length;
																																	}
																																	var valid0 = _errs73 === errors;
																																} else var valid0 = true;
																																if (valid0) {
																																	if (data.data !== void 0) {
																																		let data44 = data.data;
																																		const _errs74 = errors;
																																		if (errors === _errs74) {
																																			if (Array.isArray(data44)) {
																																				const len10 = data44.length;
																																				for (let i10 = 0; i10 < len10; i10++) {
																																					const _errs76 = errors;
																																					if (!validate115(data44[i10], {
																																						instancePath: instancePath + "/data/" + i10,
																																						parentData: data44,
																																						parentDataProperty: i10,
																																						rootData
																																					})) {
																																						vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
																																						errors = vErrors.length;
																																					}
																																					if (!(_errs76 === errors)) break;
																																				}
																																			} else {
																																				validate381.errors = [{
																																					instancePath: instancePath + "/data",
																																					keyword: "type",
																																					params: { type: "array" }
																																				}];
																																				return false;
																																			}
																																		}
																																		var valid0 = _errs74 === errors;
																																	} else var valid0 = true;
																																	if (valid0) {
																																		if (data.cryptoProperties !== void 0) {
																																			const _errs77 = errors;
																																			if (!validate167(data.cryptoProperties, {
																																				instancePath: instancePath + "/cryptoProperties",
																																				parentData: data,
																																				parentDataProperty: "cryptoProperties",
																																				rootData
																																			})) {
																																				vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
																																				errors = vErrors.length;
																																			}
																																			var valid0 = _errs77 === errors;
																																		} else var valid0 = true;
																																		if (valid0) {
																																			if (data.properties !== void 0) {
																																				let data47 = data.properties;
																																				const _errs78 = errors;
																																				if (errors === _errs78) {
																																					if (Array.isArray(data47)) {
																																						const len11 = data47.length;
																																						for (let i11 = 0; i11 < len11; i11++) {
																																							const _errs80 = errors;
																																							if (!validate58(data47[i11], {
																																								instancePath: instancePath + "/properties/" + i11,
																																								parentData: data47,
																																								parentDataProperty: i11,
																																								rootData
																																							})) {
																																								vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
																																								errors = vErrors.length;
																																							}
																																							if (!(_errs80 === errors)) break;
																																						}
																																					} else {
																																						validate381.errors = [{
																																							instancePath: instancePath + "/properties",
																																							keyword: "type",
																																							params: { type: "array" }
																																						}];
																																						return false;
																																					}
																																				}
																																				var valid0 = _errs78 === errors;
																																			} else var valid0 = true;
																																			if (valid0) {
																																				if (data.tags !== void 0) {
																																					const _errs81 = errors;
																																					if (!validate103(data.tags, {
																																						instancePath: instancePath + "/tags",
																																						parentData: data,
																																						parentDataProperty: "tags",
																																						rootData
																																					})) {
																																						vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
																																						errors = vErrors.length;
																																					}
																																					var valid0 = _errs81 === errors;
																																				} else var valid0 = true;
																																				if (valid0) {
																																					if (data.signature !== void 0) {
																																						const _errs82 = errors;
																																						if (!validate189(data.signature, {
																																							instancePath: instancePath + "/signature",
																																							parentData: data,
																																							parentDataProperty: "signature",
																																							rootData
																																						})) {
																																							vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
																																							errors = vErrors.length;
																																						}
																																						var valid0 = _errs82 === errors;
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
								}
							}
						}
					}
				}
			}
		} else {
			validate381.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate381.errors = vErrors;
	return errors === 0;
}
const service = validate404;
const schema91 = {
	"type": "object",
	"required": ["name"],
	"additionalProperties": false,
	"properties": {
		"bom-ref": { "$ref": "#/definitions/refType" },
		"provider": { "$ref": "#/definitions/organizationalEntity" },
		"group": { "type": "string" },
		"name": { "type": "string" },
		"version": { "$ref": "#/definitions/version" },
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
		"tags": { "$ref": "#/definitions/tags" },
		"signature": { "$ref": "#/definitions/signature" }
	}
};
function validate404(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name")) {
				validate404.errors = [{
					instancePath,
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema91.properties, key0)) {
					validate404.errors = [{
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
									validate404.errors = [{
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
										validate404.errors = [{
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
										if (!validate37(data.version, {
											instancePath: instancePath + "/version",
											parentData: data,
											parentDataProperty: "version",
											rootData
										})) {
											vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.description !== void 0) {
											const _errs9 = errors;
											if (typeof data.description !== "string") {
												validate404.errors = [{
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
																validate404.errors = [{
																	instancePath: instancePath + "/endpoints/" + i0,
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
															if (!(_errs13 === errors)) break;
														}
													} else {
														validate404.errors = [{
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
														validate404.errors = [{
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
															validate404.errors = [{
																instancePath: instancePath + "/x-trust-boundary",
																keyword: "type",
																params: { type: "boolean" }
															}];
															return false;
														}
														var valid0 = _errs17 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.trustZone !== void 0) {
															const _errs19 = errors;
															if (typeof data.trustZone !== "string") {
																validate404.errors = [{
																	instancePath: instancePath + "/trustZone",
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
															var valid0 = _errs19 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.data !== void 0) {
																let data11 = data.data;
																const _errs21 = errors;
																if (errors === _errs21) {
																	if (Array.isArray(data11)) {
																		const len1 = data11.length;
																		for (let i1 = 0; i1 < len1; i1++) {
																			const _errs23 = errors;
																			if (!validate207(data11[i1], {
																				instancePath: instancePath + "/data/" + i1,
																				parentData: data11,
																				parentDataProperty: i1,
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
																				errors = vErrors.length;
																			}
																			if (!(_errs23 === errors)) break;
																		}
																	} else {
																		validate404.errors = [{
																			instancePath: instancePath + "/data",
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
																	const _errs24 = errors;
																	if (!validate45(data.licenses, {
																		instancePath: instancePath + "/licenses",
																		parentData: data,
																		parentDataProperty: "licenses",
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
																		errors = vErrors.length;
																	}
																	var valid0 = _errs24 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.externalReferences !== void 0) {
																		let data14 = data.externalReferences;
																		const _errs25 = errors;
																		if (errors === _errs25) {
																			if (Array.isArray(data14)) {
																				const len2 = data14.length;
																				for (let i2 = 0; i2 < len2; i2++) {
																					const _errs27 = errors;
																					if (!validate79(data14[i2], {
																						instancePath: instancePath + "/externalReferences/" + i2,
																						parentData: data14,
																						parentDataProperty: i2,
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
																						errors = vErrors.length;
																					}
																					if (!(_errs27 === errors)) break;
																				}
																			} else {
																				validate404.errors = [{
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
																				validate404.errors = [{
																					instancePath: instancePath + "/services",
																					keyword: "type",
																					params: { type: "array" }
																				}];
																				return false;
																			}
																			var valid0 = _errs28 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.releaseNotes !== void 0) {
																				const _errs30 = errors;
																				if (!validate100(data.releaseNotes, {
																					instancePath: instancePath + "/releaseNotes",
																					parentData: data,
																					parentDataProperty: "releaseNotes",
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
																					errors = vErrors.length;
																				}
																				var valid0 = _errs30 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.properties !== void 0) {
																					let data18 = data.properties;
																					const _errs31 = errors;
																					if (errors === _errs31) {
																						if (Array.isArray(data18)) {
																							const len3 = data18.length;
																							for (let i3 = 0; i3 < len3; i3++) {
																								const _errs33 = errors;
																								if (!validate58(data18[i3], {
																									instancePath: instancePath + "/properties/" + i3,
																									parentData: data18,
																									parentDataProperty: i3,
																									rootData
																								})) {
																									vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
																									errors = vErrors.length;
																								}
																								if (!(_errs33 === errors)) break;
																							}
																						} else {
																							validate404.errors = [{
																								instancePath: instancePath + "/properties",
																								keyword: "type",
																								params: { type: "array" }
																							}];
																							return false;
																						}
																					}
																					var valid0 = _errs31 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.tags !== void 0) {
																						const _errs34 = errors;
																						if (!validate103(data.tags, {
																							instancePath: instancePath + "/tags",
																							parentData: data,
																							parentDataProperty: "tags",
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
																							errors = vErrors.length;
																						}
																						var valid0 = _errs34 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.signature !== void 0) {
																							const _errs35 = errors;
																							if (!validate189(data.signature, {
																								instancePath: instancePath + "/signature",
																								parentData: data,
																								parentDataProperty: "signature",
																								rootData
																							})) {
																								vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
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
			}
		} else {
			validate404.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate404.errors = vErrors;
	return errors === 0;
}
const vulnerability = validate415;
const schema92 = {
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
								"range": { "$ref": "#/definitions/versionRange" },
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
function validate417(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "url" || key0 === "name")) {
			validate417.errors = [{
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}];
			return false;
		}
		if (data.url !== void 0) {
			if (typeof data.url !== "string") {
				validate417.errors = [{
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
					validate417.errors = [{
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
		validate417.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate417.errors = vErrors;
	return true;
}
const schema95 = {
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
function validate422(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate422.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	if (!(data === "critical" || data === "high" || data === "medium" || data === "low" || data === "info" || data === "none" || data === "unknown")) {
		validate422.errors = [{
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema95.enum }
		}];
		return false;
	}
	validate422.errors = vErrors;
	return true;
}
const schema96 = {
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
function validate424(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate424.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	if (!(data === "CVSSv2" || data === "CVSSv3" || data === "CVSSv31" || data === "CVSSv4" || data === "OWASP" || data === "SSVC" || data === "other")) {
		validate424.errors = [{
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema96.enum }
		}];
		return false;
	}
	validate424.errors = vErrors;
	return true;
}
function validate420(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "source" || key0 === "score" || key0 === "severity" || key0 === "method" || key0 === "vector" || key0 === "justification")) {
				validate420.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.source !== void 0) {
					const _errs2 = errors;
					if (!validate417(data.source, {
						instancePath: instancePath + "/source",
						parentData: data,
						parentDataProperty: "source",
						rootData
					})) {
						vErrors = vErrors === null ? validate417.errors : vErrors.concat(validate417.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.score !== void 0) {
						const _errs3 = errors;
						if (!(typeof data.score == "number")) {
							validate420.errors = [{
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
							if (!validate422(data.severity, {
								instancePath: instancePath + "/severity",
								parentData: data,
								parentDataProperty: "severity",
								rootData
							})) {
								vErrors = vErrors === null ? validate422.errors : vErrors.concat(validate422.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.method !== void 0) {
								const _errs6 = errors;
								if (!validate424(data.method, {
									instancePath: instancePath + "/method",
									parentData: data,
									parentDataProperty: "method",
									rootData
								})) {
									vErrors = vErrors === null ? validate424.errors : vErrors.concat(validate424.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.vector !== void 0) {
									const _errs7 = errors;
									if (typeof data.vector !== "string") {
										validate420.errors = [{
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
											validate420.errors = [{
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
			validate420.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate420.errors = vErrors;
	return errors === 0;
}
function validate427(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data))) {
		validate427.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "integer" }
		}];
		return false;
	}
	if (typeof data == "number") {
		if (data < 1 || isNaN(data)) {
			validate427.errors = [{
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
	validate427.errors = vErrors;
	return true;
}
function validate430(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.url === void 0 && (missing0 = "url")) {
			validate430.errors = [{
				instancePath,
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "title" || key0 === "url")) {
				validate430.errors = [{
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.title !== void 0) {
				if (typeof data.title !== "string") {
					validate430.errors = [{
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
						validate430.errors = [{
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
		validate430.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate430.errors = vErrors;
	return true;
}
const schema99 = {
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
function validate437(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate437.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	if (!(data === "resolved" || data === "resolved_with_pedigree" || data === "exploitable" || data === "in_triage" || data === "false_positive" || data === "not_affected")) {
		validate437.errors = [{
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema99.enum }
		}];
		return false;
	}
	validate437.errors = vErrors;
	return true;
}
const schema100 = {
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
function validate439(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate439.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	if (!(data === "code_not_present" || data === "code_not_reachable" || data === "requires_configuration" || data === "requires_dependency" || data === "requires_environment" || data === "protected_by_compiler" || data === "protected_at_runtime" || data === "protected_at_perimeter" || data === "protected_by_mitigating_control")) {
		validate439.errors = [{
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema100.enum }
		}];
		return false;
	}
	validate439.errors = vErrors;
	return true;
}
function validate444(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func5(data) > 4096) {
			validate444.errors = [{
				instancePath,
				keyword: "maxLength",
				params: { limit: 4096 }
			}];
			return false;
		} else if (func5(data) < 1) {
			validate444.errors = [{
				instancePath,
				keyword: "minLength",
				params: { limit: 1 }
			}];
			return false;
		}
	} else {
		validate444.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate444.errors = vErrors;
	return true;
}
const schema102 = {
	"type": "string",
	"enum": [
		"affected",
		"unaffected",
		"unknown"
	]
};
function validate446(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate446.errors = [{
			instancePath,
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	if (!(data === "affected" || data === "unaffected" || data === "unknown")) {
		validate446.errors = [{
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema102.enum }
		}];
		return false;
	}
	validate446.errors = vErrors;
	return true;
}
function validate415(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!func2.call(schema92.properties, key0)) {
				validate415.errors = [{
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
							validate415.errors = [{
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
							if (!validate417(data.source, {
								instancePath: instancePath + "/source",
								parentData: data,
								parentDataProperty: "source",
								rootData
							})) {
								vErrors = vErrors === null ? validate417.errors : vErrors.concat(validate417.errors);
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
														validate415.errors = [{
															instancePath: instancePath + "/references/" + i0,
															keyword: "required",
															params: { missingProperty: missing0 }
														}];
														return false;
													} else {
														const _errs10 = errors;
														for (const key1 in data4) if (!(key1 === "id" || key1 === "source")) {
															validate415.errors = [{
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
																	validate415.errors = [{
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
																	if (!validate417(data4.source, {
																		instancePath: instancePath + "/references/" + i0 + "/source",
																		parentData: data4,
																		parentDataProperty: "source",
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate417.errors : vErrors.concat(validate417.errors);
																		errors = vErrors.length;
																	}
																	var valid2 = _errs13 === errors;
																} else var valid2 = true;
															}
														}
													}
												} else {
													validate415.errors = [{
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
										validate415.errors = [{
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
												if (!validate420(data7[i1], {
													instancePath: instancePath + "/ratings/" + i1,
													parentData: data7,
													parentDataProperty: i1,
													rootData
												})) {
													vErrors = vErrors === null ? validate420.errors : vErrors.concat(validate420.errors);
													errors = vErrors.length;
												}
												if (!(_errs16 === errors)) break;
											}
										} else {
											validate415.errors = [{
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
													if (!validate427(data9[i2], {
														instancePath: instancePath + "/cwes/" + i2,
														parentData: data9,
														parentDataProperty: i2,
														rootData
													})) {
														vErrors = vErrors === null ? validate427.errors : vErrors.concat(validate427.errors);
														errors = vErrors.length;
													}
													if (!(_errs19 === errors)) break;
												}
											} else {
												validate415.errors = [{
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
												validate415.errors = [{
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
													validate415.errors = [{
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
														validate415.errors = [{
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
															validate415.errors = [{
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
																			validate415.errors = [{
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
																				validate415.errors = [{
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
																							if (!validate50(data18[i3], {
																								instancePath: instancePath + "/proofOfConcept/supportingMaterial/" + i3,
																								parentData: data18,
																								parentDataProperty: i3,
																								rootData
																							})) {
																								vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
																								errors = vErrors.length;
																							}
																							if (!(_errs36 === errors)) break;
																						}
																					} else {
																						validate415.errors = [{
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
																	validate415.errors = [{
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
																			if (!validate430(data20[i4], {
																				instancePath: instancePath + "/advisories/" + i4,
																				parentData: data20,
																				parentDataProperty: i4,
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate430.errors : vErrors.concat(validate430.errors);
																				errors = vErrors.length;
																			}
																			if (!(_errs39 === errors)) break;
																		}
																	} else {
																		validate415.errors = [{
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
																					validate415.errors = [{
																						instancePath: instancePath + "/created",
																						keyword: "format",
																						params: { format: "date-time" }
																					}];
																					return false;
																				}
																			} else {
																				validate415.errors = [{
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
																						validate415.errors = [{
																							instancePath: instancePath + "/published",
																							keyword: "format",
																							params: { format: "date-time" }
																						}];
																						return false;
																					}
																				} else {
																					validate415.errors = [{
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
																							validate415.errors = [{
																								instancePath: instancePath + "/updated",
																								keyword: "format",
																								params: { format: "date-time" }
																							}];
																							return false;
																						}
																					} else {
																						validate415.errors = [{
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
																								validate415.errors = [{
																									instancePath: instancePath + "/rejected",
																									keyword: "format",
																									params: { format: "date-time" }
																								}];
																								return false;
																							}
																						} else {
																							validate415.errors = [{
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
																								validate415.errors = [{
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
																											validate415.errors = [{
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
																													if (!validate31(data29[i6], {
																														instancePath: instancePath + "/credits/individuals/" + i6,
																														parentData: data29,
																														parentDataProperty: i6,
																														rootData
																													})) {
																														vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
																														errors = vErrors.length;
																													}
																													if (!(_errs56 === errors)) break;
																												}
																											} else {
																												validate415.errors = [{
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
																							validate415.errors = [{
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
																														if (!validate203(data34[i8], {
																															instancePath: instancePath + "/tools/services/" + i8,
																															parentData: data34,
																															parentDataProperty: i8,
																															rootData
																														})) {
																															vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
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
																									if (!validate222(data31[i9], {
																										instancePath: instancePath + "/tools/" + i9,
																										parentData: data31,
																										parentDataProperty: i9,
																										rootData
																									})) {
																										vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
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
																							validate415.errors = vErrors;
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
																										validate415.errors = [{
																											instancePath: instancePath + "/analysis",
																											keyword: "additionalProperties",
																											params: { additionalProperty: key4 }
																										}];
																										return false;
																									}
																									if (_errs73 === errors) {
																										if (data37.state !== void 0) {
																											const _errs74 = errors;
																											if (!validate437(data37.state, {
																												instancePath: instancePath + "/analysis/state",
																												parentData: data37,
																												parentDataProperty: "state",
																												rootData
																											})) {
																												vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors);
																												errors = vErrors.length;
																											}
																											var valid16 = _errs74 === errors;
																										} else var valid16 = true;
																										if (valid16) {
																											if (data37.justification !== void 0) {
																												const _errs75 = errors;
																												if (!validate439(data37.justification, {
																													instancePath: instancePath + "/analysis/justification",
																													parentData: data37,
																													parentDataProperty: "justification",
																													rootData
																												})) {
																													vErrors = vErrors === null ? validate439.errors : vErrors.concat(validate439.errors);
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
																																	validate415.errors = [{
																																		instancePath: instancePath + "/analysis/response/" + i10,
																																		keyword: "type",
																																		params: { type: "string" }
																																	}];
																																	return false;
																																}
																																if (!(data41 === "can_not_fix" || data41 === "will_not_fix" || data41 === "update" || data41 === "rollback" || data41 === "workaround_available")) {
																																	validate415.errors = [{
																																		instancePath: instancePath + "/analysis/response/" + i10,
																																		keyword: "enum",
																																		params: { allowedValues: schema92.properties.analysis.properties.response.items.enum }
																																	}];
																																	return false;
																																}
																																if (!(_errs78 === errors)) break;
																															}
																														} else {
																															validate415.errors = [{
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
																															validate415.errors = [{
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
																																			validate415.errors = [{
																																				instancePath: instancePath + "/analysis/firstIssued",
																																				keyword: "format",
																																				params: { format: "date-time" }
																																			}];
																																			return false;
																																		}
																																	} else {
																																		validate415.errors = [{
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
																																				validate415.errors = [{
																																					instancePath: instancePath + "/analysis/lastUpdated",
																																					keyword: "format",
																																					params: { format: "date-time" }
																																				}];
																																				return false;
																																			}
																																		} else {
																																			validate415.errors = [{
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
																									validate415.errors = [{
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
																														validate415.errors = [{
																															instancePath: instancePath + "/affects/" + i11,
																															keyword: "required",
																															params: { missingProperty: missing1 }
																														}];
																														return false;
																													} else {
																														const _errs90 = errors;
																														for (const key5 in data46) if (!(key5 === "ref" || key5 === "versions")) {
																															validate415.errors = [{
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
																																if (!validate90(data47, {
																																	instancePath: instancePath + "/affects/" + i11 + "/ref",
																																	parentData: data46,
																																	parentDataProperty: "ref",
																																	rootData
																																})) {
																																	vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
																																	errors = vErrors.length;
																																}
																																var _valid1 = _errs93 === errors;
																																valid20 = valid20 || _valid1;
																																if (!valid20) {
																																	const _errs94 = errors;
																																	if (!validate83(data47, {
																																		instancePath: instancePath + "/affects/" + i11 + "/ref",
																																		parentData: data46,
																																		parentDataProperty: "ref",
																																		rootData
																																	})) {
																																		vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
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
																																	validate415.errors = vErrors;
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
																																					validate415.errors = vErrors;
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
																																							validate415.errors = [{
																																								instancePath: instancePath + "/affects/" + i11 + "/versions/" + i12,
																																								keyword: "additionalProperties",
																																								params: { additionalProperty: key6 }
																																							}];
																																							return false;
																																						}
																																						if (_errs102 === errors) {
																																							if (data49.version !== void 0) {
																																								const _errs103 = errors;
																																								if (!validate37(data49.version, {
																																									instancePath: instancePath + "/affects/" + i11 + "/versions/" + i12 + "/version",
																																									parentData: data49,
																																									parentDataProperty: "version",
																																									rootData
																																								})) {
																																									vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
																																									errors = vErrors.length;
																																								}
																																								var valid23 = _errs103 === errors;
																																							} else var valid23 = true;
																																							if (valid23) {
																																								if (data49.range !== void 0) {
																																									const _errs104 = errors;
																																									if (!validate444(data49.range, {
																																										instancePath: instancePath + "/affects/" + i11 + "/versions/" + i12 + "/range",
																																										parentData: data49,
																																										parentDataProperty: "range",
																																										rootData
																																									})) {
																																										vErrors = vErrors === null ? validate444.errors : vErrors.concat(validate444.errors);
																																										errors = vErrors.length;
																																									}
																																									var valid23 = _errs104 === errors;
																																								} else var valid23 = true;
																																								if (valid23) {
																																									if (data49.status !== void 0) {
																																										const _errs105 = errors;
																																										if (!validate446(data49.status, {
																																											instancePath: instancePath + "/affects/" + i11 + "/versions/" + i12 + "/status",
																																											parentData: data49,
																																											parentDataProperty: "status",
																																											rootData
																																										})) {
																																											vErrors = vErrors === null ? validate446.errors : vErrors.concat(validate446.errors);
																																											errors = vErrors.length;
																																										}
																																										var valid23 = _errs105 === errors;
																																									} else var valid23 = true;
																																								}
																																							}
																																						}
																																					} else {
																																						validate415.errors = [{
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
																																			validate415.errors = [{
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
																													validate415.errors = [{
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
																												validate415.errors = [{
																													instancePath: instancePath + "/affects",
																													keyword: "distinct",
																													params: {}
																												}];
																												return false;
																											}
																										}
																									} else {
																										validate415.errors = [{
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
																												if (!validate58(data53[i13], {
																													instancePath: instancePath + "/properties/" + i13,
																													parentData: data53,
																													parentDataProperty: i13,
																													rootData
																												})) {
																													vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
																													errors = vErrors.length;
																												}
																												if (!(_errs108 === errors)) break;
																											}
																										} else {
																											validate415.errors = [{
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
			validate415.errors = [{
				instancePath,
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate415.errors = vErrors;
	return errors === 0;
}
export { component, document, service, vulnerability };
