var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{endOrphans:()=>G});module.exports=__toCommonJS(stdin_exports);var import_chunk_FP2WBXV7=require("./chunk-FP2WBXV7.cjs"),
import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),import_node_fs=require("node:fs"),import_node_path=require("node:path"),u=new Set(["gpg-agent","gnupg-pkcs\
11-sc","scdaemon"]);async function G(n){if(process.platform!=="linux")return;let r=[n,...(await(0,import_chunk_FP2WBXV7.f)(n)).flatMap(t=>"staging"in t?[t.staging]:
[])];for(let t of e(()=>(0,import_node_fs.readdirSync)("/proc"))??[])/^\d+$/.test(t)&&t!==String(process.pid)&&p(t,r)}function p(n,r){!l(n,r)&&!m(n,r)||e(()=>process.
kill(Number(n),"SIGKILL"))}function l(n,r){let t=e(()=>(0,import_node_fs.readlinkSync)(`/proc/${n}/cwd`));return t!==void 0&&a(t,r)}function m(n,r){let t=i=>e(()=>(0,import_node_fs.readFileSync)(
`/proc/${n}/${i}`,"utf8"))??"";if(!u.has(t("comm").trim()))return!1;let o=t("environ").split("\0").find(i=>i.startsWith("GNUPGHOME="));return o!==void 0&&a(o.slice(
10),r)}function e(n){try{return n()}catch{return}}function a(n,r){return r.some(t=>n===t||n.startsWith(t+import_node_path.sep))}0&&(module.exports={endOrphans});
