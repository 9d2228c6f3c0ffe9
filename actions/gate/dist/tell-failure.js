import { n as notice } from "./core.js";
import { M as say, N as sentence, j as blocks, t as markerOf } from "./comment2.js";
import { t as commentOn } from "./comment.js";
import { appendFileSync } from "node:fs";
// actions/gate/tell-failure.ts
/** Says that there is no verdict: an earlier comment must not go on saying that all is well. */
async function tellFailure(message, step) {
	const { inputs, surroundings, change } = step;
	const lines = message.split("\n").map((line) => sentence(line.trim()));
	const page = blocks([say`**Parapet could not judge**`, ...lines]);
	const { summaryPath } = surroundings;
	if (summaryPath !== void 0) appendFileSync(summaryPath, `${page}\n`);
	if (change.kind !== "pull-request") return;
	const body = `${markerOf(inputs.name)}\n${page}\n`;
	const trouble = await commentOn(step, {
		body,
		failed: true
	});
	if (trouble !== void 0) notice(trouble);
}
export { tellFailure };
