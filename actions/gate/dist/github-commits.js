export { n as mergeBaseOf } from "./github-commits2.js";
