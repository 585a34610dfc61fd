var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{endOrphans:()=>O});module.exports=__toCommonJS(stdin_exports);var import_chunk_FP2WBXV7=require("./chunk-FP2WBXV7.cjs"),
import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),import_node_fs=require("node:fs"),import_node_path=require("node:path"),g=new Set(["gpg-agent","gnupg-pkcs\
11-sc","scdaemon"]);async function O(n){if(process.platform!=="linux")return;let t=[n,...(await(0,import_chunk_FP2WBXV7.f)(n)).flatMap(r=>"staging"in r?[r.staging]:
[])],e=p();for(let r of i(()=>(0,import_node_fs.readdirSync)("/proc"))??[])/^\d+$/.test(r)&&!e.has(r)&&m(r,t)}function p(){let n=new Set;for(let t=String(process.
pid);t!==void 0&&!n.has(t);t=l(t))n.add(t);return n}function l(n){var e;let t=i(()=>(0,import_node_fs.readFileSync)(`/proc/${n}/stat`,"latin1"));return t===void 0||
(e=/^.*\) \S (\d+)/s.exec(t))==null?void 0:e[1]}function m(n,t){!y(n,t)&&!h(n,t)||i(()=>process.kill(Number(n),"SIGKILL"))}function y(n,t){let e=i(()=>(0,import_node_fs.readlinkSync)(
`/proc/${n}/cwd`));return e!==void 0&&a(e,t)}function h(n,t){let e=s=>i(()=>(0,import_node_fs.readFileSync)(`/proc/${n}/${s}`,"utf8"))??"";if(!g.has(e("comm").trim()))
return!1;let r=e("environ").split("\0").find(s=>s.startsWith("GNUPGHOME="));return r!==void 0&&a(r.slice(10),t)}function i(n){try{return n()}catch{return}}function a(n,t){
return t.some(e=>n===e||n.startsWith(e+import_node_path.sep))}0&&(module.exports={endOrphans});
