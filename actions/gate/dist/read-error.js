// triage/finding/read-error.ts
/** Thrown by readers; caught once, in the door. The message says what, why, and the fix. */
var ReadError = class extends Error {
	code;
	constructor(code, message, options) {
		super(message, options);
		this.name = "ReadError";
		this.code = code;
	}
};
export { ReadError as t };
