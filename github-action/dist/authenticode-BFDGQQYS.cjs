var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{startAuthenticodeBatch:()=>Z});module.exports=__toCommonJS(stdin_exports);var import_chunk_DRMVK7BP=require("./chunk-DRMVK7BP.cjs"),
import_chunk_OKTO7HQP=require("./chunk-OKTO7HQP.cjs"),import_chunk_442KQFB2=require("./chunk-442KQFB2.cjs"),import_chunk_Q5BETL26=require("./chunk-Q5BETL26.cjs"),
import_chunk_QJGBELE5=require("./chunk-QJGBELE5.cjs"),import_chunk_F5PLUWPU=require("./chunk-F5PLUWPU.cjs"),import_chunk_UDRAOCHI=require("./chunk-UDRAOCHI.cjs"),
import_chunk_FKQ6OXDP=require("./chunk-FKQ6OXDP.cjs"),import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),import_chunk_4BZ7O3LF=require("./chunk-4BZ7O3LF.cjs"),
import_chunk_RVXNVVIO=require("./chunk-RVXNVVIO.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs"),
import_node_crypto=require("node:crypto"),import_promises=require("node:fs/promises"),import_node_path=require("node:path");async function Z(t,n){let e,a;try{let i=await(0,import_promises.readFile)(
t.certificateChain,"utf8"),{authenticodeFormat:u}=await Promise.resolve().then(()=>__toESM(require("./authenticode-message-VUIZW7LU.cjs")));e=u({...t,certificateChain:i}),
a=new import_node_crypto.X509Certificate(i)}catch(i){return{kind:"unavailable",reason:(0,import_chunk_4BZ7O3LF.b)(i,"message")??"the certificate's chain can't b\
e read"}}let r=await(0,import_chunk_OKTO7HQP.a)(t,{...e,digestOf:(i,u)=>Q(i,t.digest,u)},n);if(r.kind==="unavailable")return r;let c=await n.workspace.folder("a\
uthenticode"),s={question:t,session:n,inner:r.signer,directory:c,signer:a,unfit:!1,count:0};return{kind:"ready",signer:{sign:(i,u=t.timeLimitInSeconds)=>A(i,u,s),
close:()=>r.signer.close()}}}async function A(t,n,e){let{question:a,inner:o,directory:r}=e,c=()=>a.runTool(t,n);if(e.unfit||!await O(t.input))return c();e.count+=
1;let s=(0,import_node_path.join)(r,`${e.count}.pem`),i=t.timestampUrl===void 0?t.output:(0,import_node_path.join)(r,`${e.count}.attached`);try{let u=await o.sign(
{...t,output:s},n);if(u.exitCode!==0)return u;let{verdict:f}=(0,import_chunk_DRMVK7BP.m)(await(0,import_promises.readFile)(s),e.signer);if(f.state!=="valid")return $(
u,`error: key values mismatch: ${f.reason}`);let d=await P(t.input,s,i,n,e);if(d===void 0){await(0,import_promises.rm)(i,{force:!0});let p=await c();return p.exitCode===
0&&F(e),p}return d.exitCode===0?await k(i,t,n,e,d):d}finally{await(0,import_promises.rm)(s,{force:!0}),i!==t.output&&await(0,import_promises.rm)(i,{force:!0})}}
async function P(t,n,e,a,{question:o,session:r}){let c=["attach-signature","-CAfile",o.certificateChain,"-sigin",n,"-in",t,"-out",e],s=await r.capture({program:o.
program,arguments:c,environment:{}},a);if(s.timedOut||s.signal!==null)return s;let i=/^Current message digest\s*: ([0-9A-F]+)\s+Calculated message digest\s*: ([0-9A-F]+)\s*$/im.
exec(s.output),u=i!==null&&i[1]===i[2],f=await(0,import_promises.stat)(e).then(d=>d.size,()=>0);return u&&f>0&&(s.exitCode===0||await v(e,n))?{...s,exitCode:0}:
void 0}async function v(t,n){let e=await(0,import_promises.readFile)(n,"latin1"),a=Buffer.from(e.replace(/-----[A-Z0-9 ]+-----/g,""),"base64"),o=await(0,import_promises.open)(
t,"r");try{let r=await(0,import_chunk_DRMVK7BP.o)(o);if(r?.table===void 0||r.table.offset+r.table.size!==r.size)return!1;let c=Buffer.alloc(a.length);return await o.
read(c,0,c.length,r.table.offset+8),c.equals(a)}catch{return!1}finally{await o.close()}}async function k(t,{timestampUrl:n,output:e},a,{question:o,session:r},c){
if(n===void 0)return c;let s=["add","-ts",n,"-h",o.digest,"-in",t,"-out",e];return r.capture({program:o.program,arguments:s,environment:{}},a)}function F(t){t.unfit||
(t.unfit=!0,t.session.host.notice("osslsigncode is started once a file: this version does not attach a signature that was made before."))}async function O(t){try{
let n=await(0,import_promises.open)(t,"r");try{return await(0,import_chunk_DRMVK7BP.o)(n)!==void 0}finally{await n.close()}}catch{return!1}}async function Q(t,n,e){
let a=await(0,import_promises.open)(t,"r");try{let o=await(0,import_chunk_DRMVK7BP.o)(a);if(o===void 0)throw new Error("it is no executable");return await(0,import_chunk_DRMVK7BP.p)(
a,o,n,e)}finally{await a.close()}}function $(t,n){let e=`${t.output}${n}
`;return{...t,exitCode:1,output:e,stderr:e}}0&&(module.exports={startAuthenticodeBatch});
