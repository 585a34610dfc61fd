var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{startCmsBatch:()=>startCmsBatch});module.exports=__toCommonJS(stdin_exports);var import_chunk_F7CNEO5M=require("./chunk-F7CNEO5M.cjs"),
import_chunk_ZHTKPYDM=require("./chunk-ZHTKPYDM.cjs"),import_chunk_TZNWCXOF=require("./chunk-TZNWCXOF.cjs"),import_chunk_6M5VLPKQ=require("./chunk-6M5VLPKQ.cjs"),
import_chunk_QKCPIZRP=require("./chunk-QKCPIZRP.cjs"),import_chunk_KTBIHQP6=require("./chunk-KTBIHQP6.cjs"),import_chunk_6SEWUBK6=require("./chunk-6SEWUBK6.cjs"),
import_chunk_EDMQEAHJ=require("./chunk-EDMQEAHJ.cjs"),import_promises=require("node:fs/promises");async function startCmsBatch(question,session){let format;try{
let certificateChain=await(0,import_promises.readFile)(question.certificateChain,"utf8"),{cmsFormat}=await Promise.resolve().then(()=>__toESM(require("./cms-message-XJ3QAOQM.cjs")));
format=cmsFormat({...question,certificateChain})}catch(error){return{kind:"unavailable",reason:(0,import_chunk_QKCPIZRP.textOf)(error,"message")??"the certifica\
te's chain can't be read"}}return(0,import_chunk_F7CNEO5M.startBatch)(question,format,session)}0&&(module.exports={startCmsBatch});
