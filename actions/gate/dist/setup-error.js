// actions/gate/setup-error.ts
/** Nothing was judged, since the step is not set up right. The message says what, why, and the fix. */
var SetupError = class extends Error {
	code;
	constructor(code, message, options) {
		super(message, options);
		this.name = "SetupError";
		this.code = code;
	}
};
export { SetupError as t };
