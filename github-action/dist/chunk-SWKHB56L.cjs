var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>k,b:()=>L,c:()=>P,d:()=>$,e:()=>z,f:()=>S,g:()=>N,h:()=>j,i:()=>O,j:()=>D});module.exports=__toCommonJS(stdin_exports);
var import_node_fs=require("node:fs"),import_promises=require("node:fs/promises"),import_node_path=require("node:path"),k=".pkcs11-sign-",b=/^\.pkcs11-sign-[A-Za-z0-9]{6}$/,
f="leftovers.jsonl";function L(e){return b.test(e)}function P(e,t){(0,import_node_fs.appendFileSync)((0,import_node_path.join)(e,f),`${JSON.stringify(t)}
`,{mode:384})}function $(e,t){let n=(0,import_node_fs.mkdtempSync)((0,import_node_path.join)(t,k));try{P(e,{staging:n})}catch(r){throw(0,import_node_fs.rmdirSync)(
n),r}return n}async function z(e){let t=await S(e),n=[];for(let o of t){if(!("staging"in o))continue;let{staging:i}=o;!(0,import_node_path.isAbsolute)(i)||!L((0,import_node_path.basename)(
i))||!await j(i)||await D(i).catch(d=>n.push(d))}let r=t.flatMap(o=>"folder"in o?[o.folder]:[]);return await N(r.filter(import_node_path.isAbsolute)),n}async function S(e){
return(await(0,import_promises.readFile)((0,import_node_path.join)(e,f),"utf8").catch(()=>"")).split(`
`).map(F).filter(n=>n!==void 0)}function F(e){try{let t=JSON.parse(e);return typeof t!="object"||t===null?void 0:"staging"in t&&typeof t.staging=="string"?{staging:t.
staging}:"folder"in t&&typeof t.folder=="string"?{folder:t.folder}:void 0}catch{return}}async function N(e){for(let t of[...e].sort((n,r)=>r.length-n.length))await(0,import_promises.rmdir)(
t).catch(()=>{})}async function j(e){let t=await(0,import_promises.lstat)(e).catch(()=>{});return t?.isDirectory()===!0&&O(t.uid)}function O(e){return process.geteuid===
void 0||e===process.geteuid()}async function D(e){let t={recursive:!0,force:!0,maxRetries:3};try{await(0,import_promises.rm)(e,t)}catch{await u(e),await(0,import_promises.rm)(
e,t)}}async function u(e){await(0,import_promises.chmod)(e,448).catch(()=>{});let t=await(0,import_promises.readdir)(e,{withFileTypes:!0}).catch(()=>[]);for(let n of t)
n.isDirectory()&&await u((0,import_node_path.join)(e,n.name))}0&&(module.exports={a,b,c,d,e,f,g,h,i,j});
