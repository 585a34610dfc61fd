var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{startRawBatch:()=>startRawBatch});module.exports=__toCommonJS(stdin_exports);var import_chunk_GUAT262O=require("./chunk-GUAT262O.cjs"),
import_chunk_2NPOWKJM=require("./chunk-2NPOWKJM.cjs"),import_chunk_TZNWCXOF=require("./chunk-TZNWCXOF.cjs"),import_chunk_W6526JN7=require("./chunk-W6526JN7.cjs"),
import_chunk_QKCPIZRP=require("./chunk-QKCPIZRP.cjs"),import_chunk_KTBIHQP6=require("./chunk-KTBIHQP6.cjs"),import_chunk_6SEWUBK6=require("./chunk-6SEWUBK6.cjs"),
import_chunk_EDMQEAHJ=require("./chunk-EDMQEAHJ.cjs"),raw={prepare:digest=>({digest,finish:signature=>signature})};function startRawBatch(question,session){return(0,import_chunk_GUAT262O.startBatch)(
question,raw,session)}0&&(module.exports={startRawBatch});
