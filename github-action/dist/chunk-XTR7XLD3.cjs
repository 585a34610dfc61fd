var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>D,b:()=>h,c:()=>A,d:()=>J,e:()=>b,f:()=>k,g:()=>P,h:()=>N,i:()=>j});module.exports=__toCommonJS(stdin_exports);
var import_node_fs=require("node:fs"),import_promises=require("node:fs/promises"),import_node_path=require("node:path"),D=".pkcs11-sign-",x=/^\.pkcs11-sign-[A-Za-z0-9]{6}$/,
f="leftovers.jsonl";function h(t){return x.test(t)}function A(t,e){(0,import_node_fs.appendFileSync)((0,import_node_path.join)(t,f),`${JSON.stringify(e)}
`,{mode:384})}async function J(t){let e=await b(t),n=[];for(let r of e){if(!("staging"in r))continue;let{staging:o}=r;!(0,import_node_path.isAbsolute)(o)||!h((0,import_node_path.basename)(
o))||!await P(o)||await j(o).catch(d=>n.push(d))}let i=e.flatMap(r=>"folder"in r?[r.folder]:[]);return await k(i.filter(import_node_path.isAbsolute)),n}async function b(t){
return(await(0,import_promises.readFile)((0,import_node_path.join)(t,f),"utf8").catch(()=>"")).split(`
`).map(L).filter(n=>n!==void 0)}function L(t){try{let e=JSON.parse(t);return typeof e!="object"||e===null?void 0:"staging"in e&&typeof e.staging=="string"?{staging:e.
staging}:"folder"in e&&typeof e.folder=="string"?{folder:e.folder}:void 0}catch{return}}async function k(t){for(let e of[...t].sort((n,i)=>i.length-n.length))await(0,import_promises.rmdir)(
e).catch(()=>{})}async function P(t){let e=await(0,import_promises.lstat)(t).catch(()=>{});return e?.isDirectory()===!0&&N(e.uid)}function N(t){return process.geteuid===
void 0||t===process.geteuid()}async function j(t){let e={recursive:!0,force:!0,maxRetries:3};try{await(0,import_promises.rm)(t,e)}catch{await u(t),await(0,import_promises.rm)(
t,e)}}async function u(t){await(0,import_promises.chmod)(t,448).catch(()=>{});let e=await(0,import_promises.readdir)(t,{withFileTypes:!0}).catch(()=>[]);for(let n of e)
n.isDirectory()&&await u((0,import_node_path.join)(t,n.name))}0&&(module.exports={a,b,c,d,e,f,g,h,i});
