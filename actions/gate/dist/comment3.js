export { t as commentOn } from "./comment.js";
