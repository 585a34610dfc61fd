var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{endOrphans:()=>y});module.exports=__toCommonJS(stdin_exports);var import_chunk_FP2WBXV7=require("./chunk-FP2WBXV7.cjs"),
import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),import_promises=require("node:fs/promises"),import_node_path=require("node:path"),d=new Set(["gpg-agent","\
gnupg-pkcs11-sc","scdaemon"]);async function y(n){if(process.platform!=="linux")return;let t=[n,...(await(0,import_chunk_FP2WBXV7.f)(n)).flatMap(r=>"staging"in r?
[r.staging]:[])],i=await(0,import_promises.readdir)("/proc").catch(()=>[]);await Promise.all(i.filter(r=>/^\d+$/.test(r)&&r!==String(process.pid)).map(r=>f(r,t)))}
async function f(n,t){if(!(!await l(n,t)&&!await p(n,t)))try{process.kill(Number(n),"SIGKILL")}catch{}}async function l(n,t){let i=await(0,import_promises.readlink)(
`/proc/${n}/cwd`).catch(()=>{});return i!==void 0&&a(i,t)}async function p(n,t){let i=s=>(0,import_promises.readFile)(`/proc/${n}/${s}`,"utf8").catch(()=>"");if(!d.
has((await i("comm")).trim()))return!1;let r=(await i("environ")).split("\0").find(s=>s.startsWith("GNUPGHOME="));return r!==void 0&&a(r.slice(10),t)}function a(n,t){
return t.some(i=>n===i||n.startsWith(i+import_node_path.sep))}0&&(module.exports={endOrphans});
