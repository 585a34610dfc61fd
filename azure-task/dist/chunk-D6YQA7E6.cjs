var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{reportFailure:()=>reportFailure,showFailure:()=>showFailure,toErrorReport:()=>toErrorReport,toSigningError:()=>toSigningError});
module.exports=__toCommonJS(stdin_exports);var import_chunk_6SEWUBK6=require("./chunk-6SEWUBK6.cjs");function reportFailure(host,error){let failure=toSigningError(
error);return showFailure(host,failure),import_chunk_6SEWUBK6.errorCodes[failure.code].exitCode}function showFailure(host,failure){let advice=failure.hint===void 0?
"":` ${failure.hint}`;host.error(`${failure.message}${advice} [${failure.code}]`,failure.file===void 0?void 0:{file:failure.file}),failure.details!==void 0&&(host.
startGroup("Details"),host.info(failure.details),host.endGroup())}function toErrorReport({code,message,hint,details}){return{code,message,...hint===void 0?{}:{hint},
...details===void 0?{}:{details}}}function toSigningError(error){if(error instanceof import_chunk_6SEWUBK6.SigningError)return error;let message=error instanceof
Error?error.stack??error.message:String(error);return new import_chunk_6SEWUBK6.SigningError("INTERNAL_ERROR",`Something went wrong that should not: ${message}`,
{cause:error,hint:"Please report this with the log."})}0&&(module.exports={reportFailure,showFailure,toErrorReport,toSigningError});
