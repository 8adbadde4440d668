// For `node --import spec-runner/register`: modules are found without the endings of their names.
import { register } from "node:module";

register("./resolve.js", import.meta.url);
