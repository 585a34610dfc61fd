var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>r,b:()=>t});module.exports=__toCommonJS(stdin_exports);var r={INVALID_INPUT:{exitCode:2,transient:!1},NO_CREDENTIALS:{
exitCode:3,transient:!1},NO_FILES_FOUND:{exitCode:2,transient:!1},FILE_UNREADABLE:{exitCode:2,transient:!1},OUTPUT_NOT_WRITABLE:{exitCode:2,transient:!1},TOOL_UNDECIDED:{
exitCode:2,transient:!1},ALREADY_SIGNED:{exitCode:2,transient:!1},UNSUPPORTED_RUNNER:{exitCode:4,transient:!1},PREREQUISITE_MISSING:{exitCode:4,transient:!1},LIBRARY_NOT_LOADABLE:{
exitCode:4,transient:!1},DOWNLOAD_FAILED:{exitCode:4,transient:!1},DOWNLOAD_NOT_VERIFIED:{exitCode:4,transient:!1},AUTHENTICATION_FAILED:{exitCode:3,transient:!1},
PERMISSION_DENIED:{exitCode:3,transient:!1},POLICY_NOT_FOUND:{exitCode:3,transient:!1},KEY_TYPE_MISMATCH:{exitCode:2,transient:!1},REQUEST_REJECTED:{exitCode:5,
transient:!1},SERVICE_UNAVAILABLE:{exitCode:5,transient:!0},SERVICE_ERROR:{exitCode:5,transient:!1},TIME_LIMIT:{exitCode:5,transient:!0},TIMESTAMP_FAILED:{exitCode:5,
transient:!0},SIGNING_FAILED:{exitCode:1,transient:!1},VERIFICATION_FAILED:{exitCode:6,transient:!1},SCRIPT_FAILED:{exitCode:1,transient:!1},CANCELLED:{exitCode:130,
transient:!1},INTERNAL_ERROR:{exitCode:70,transient:!1}},t=class extends Error{name="SigningError";code;hint;details;file;constructor(n,i,e={}){super(i,e.cause===
void 0?void 0:{cause:e.cause}),this.code=n,this.hint=e.hint,this.details=e.details,this.file=e.file}get transient(){return r[this.code].transient}};0&&(module.exports={a,b});
