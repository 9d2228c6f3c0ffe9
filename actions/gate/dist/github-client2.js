export { t as openGitHub } from "./github-client.js";
