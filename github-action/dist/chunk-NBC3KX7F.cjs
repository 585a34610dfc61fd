var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from===
"object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable})}return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{SigningError:()=>SigningError,errorCodes:()=>errorCodes});module.exports=__toCommonJS(stdin_exports);var errorCodes={
INVALID_INPUT:{exitCode:2,transient:false},NO_CREDENTIALS:{exitCode:3,transient:false},NO_FILES_FOUND:{exitCode:2,transient:false},FILE_UNREADABLE:{exitCode:2,transient:false},
OUTPUT_NOT_WRITABLE:{exitCode:2,transient:false},TOOL_UNDECIDED:{exitCode:2,transient:false},ALREADY_SIGNED:{exitCode:2,transient:false},UNSUPPORTED_RUNNER:{exitCode:4,
transient:false},PREREQUISITE_MISSING:{exitCode:4,transient:false},LIBRARY_NOT_LOADABLE:{exitCode:4,transient:false},DOWNLOAD_FAILED:{exitCode:4,transient:false},
DOWNLOAD_NOT_VERIFIED:{exitCode:4,transient:false},AUTHENTICATION_FAILED:{exitCode:3,transient:false},PERMISSION_DENIED:{exitCode:3,transient:false},POLICY_NOT_FOUND:{
exitCode:3,transient:false},KEY_TYPE_MISMATCH:{exitCode:2,transient:false},REQUEST_REJECTED:{exitCode:5,transient:false},SERVICE_UNAVAILABLE:{exitCode:5,transient:true},
SERVICE_ERROR:{exitCode:5,transient:false},TIME_LIMIT:{exitCode:5,transient:true},TIMESTAMP_FAILED:{exitCode:5,transient:true},SIGNING_FAILED:{exitCode:1,transient:false},
VERIFICATION_FAILED:{exitCode:6,transient:false},SCRIPT_FAILED:{exitCode:1,transient:false},CANCELLED:{exitCode:130,transient:false},INTERNAL_ERROR:{exitCode:70,
transient:false}};var SigningError=class extends Error{name="SigningError";code;hint;details;file;constructor(code,message,options={}){super(message,options.cause===
void 0?void 0:{cause:options.cause});this.code=code;this.hint=options.hint;this.details=options.details;this.file=options.file}get transient(){return errorCodes[this.
code].transient}};0&&(module.exports={SigningError,errorCodes});
