var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{endOrphans:()=>I});module.exports=__toCommonJS(stdin_exports);var import_chunk_FP2WBXV7=require("./chunk-FP2WBXV7.cjs"),
import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),import_node_fs=require("node:fs"),import_node_path=require("node:path"),import_promises=require("node:timers/promises"),
m=new Set(["gpg-agent","gnupg-pkcs11-sc","scdaemon"]),S=500;async function I(n){if(process.platform!=="linux")return;let t=[n,...(await(0,import_chunk_FP2WBXV7.f)(
n)).flatMap(i=>"staging"in i?[i.staging]:[])],e=w(),s=(r(()=>(0,import_node_fs.readdirSync)("/proc"))??[]).filter(i=>/^\d+$/.test(i)&&!e.has(i));await h(()=>s.filter(
i=>a(i,t)));for(let i of s)(G(i,t)||a(i,t))&&c(i,"SIGKILL")}async function h(n){for(let e of n())c(e,"SIGTERM");let t=Date.now()+S;for(;Date.now()<t&&n().length>
0;)await(0,import_promises.setTimeout)(20)}function w(){let n=new Set;for(let t=String(process.pid);t!==void 0&&!n.has(t);t=y(t))n.add(t);return n}function y(n){
var e;let t=r(()=>(0,import_node_fs.readFileSync)(`/proc/${n}/stat`,"latin1"));return t===void 0||(e=/^.*\) \S (\d+)/s.exec(t))==null?void 0:e[1]}function c(n,t){
r(()=>process.kill(Number(n),t))}function G(n,t){let e=r(()=>(0,import_node_fs.readlinkSync)(`/proc/${n}/cwd`));return e!==void 0&&f(e,t)}function a(n,t){let e=i=>r(
()=>(0,import_node_fs.readFileSync)(`/proc/${n}/${i}`,"utf8"))??"";if(!m.has(e("comm").trim()))return!1;let s=e("environ").split("\0").find(i=>i.startsWith("GNU\
PGHOME="));return s!==void 0&&f(s.slice(10),t)}function r(n){try{return n()}catch{return}}function f(n,t){return t.some(e=>n===e||n.startsWith(e+import_node_path.sep))}0&&(module.exports={endOrphans});
