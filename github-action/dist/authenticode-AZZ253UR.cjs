var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{startAuthenticodeBatch:()=>ve});module.exports=__toCommonJS(stdin_exports);var import_chunk_ECCX2CKL=require("./chunk-ECCX2CKL.cjs"),
import_chunk_BDP2SQLQ=require("./chunk-BDP2SQLQ.cjs"),import_chunk_WCTKBPXM=require("./chunk-WCTKBPXM.cjs"),import_chunk_CELU2ATR=require("./chunk-CELU2ATR.cjs"),
import_chunk_EXMBBJJF=require("./chunk-EXMBBJJF.cjs"),import_chunk_Q5BETL26=require("./chunk-Q5BETL26.cjs"),import_chunk_AZ2NWAXO=require("./chunk-AZ2NWAXO.cjs"),
import_chunk_E6ASCYNJ=require("./chunk-E6ASCYNJ.cjs"),import_chunk_F5PLUWPU=require("./chunk-F5PLUWPU.cjs"),import_chunk_JDAKDQOA=require("./chunk-JDAKDQOA.cjs"),
import_chunk_UDRAOCHI=require("./chunk-UDRAOCHI.cjs"),import_chunk_UWMBRGO3=require("./chunk-UWMBRGO3.cjs"),import_chunk_47FPSS3F=require("./chunk-47FPSS3F.cjs"),
import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),import_chunk_3DGUHJHJ=require("./chunk-3DGUHJHJ.cjs"),import_chunk_3B4JJWOG=require("./chunk-3B4JJWOG.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs"),import_node_fs=require("node:fs"),import_promises=require("node:fs/promises"),
import_node_crypto=require("node:crypto"),import_node_fs2=require("node:fs"),import_promises2=require("node:fs/promises"),g=8,P=8,V=512,X=2,j=88,q=64,G=1024*1024,
J=4294967295-G;function v({size:t,checksum:e,contentEnd:n,table:r}){let i=e-j;return i<q||i%4!==0||t>J?!1:r===void 0?n<=t:r.size>0&&r.offset%g===0&&n<=r.offset&&
r.offset+r.size===t}async function F(t,e,n,r){let i=(0,import_node_crypto.createHash)(n),s=M(e),a=[[0,e.checksum],[e.checksum+4,e.entry],[e.entry+8,s]],o=0,f=c=>{
i.update(c),o=(o+p(c))%65535};for(let[c,u]of a)await(0,import_chunk_BDP2SQLQ.e)(t,c,u,f,r);return i.update(Buffer.alloc(d(s)-s)),{layout:e,digest:i.digest(),sum:o}}
async function W(t,e,{layout:n,sum:r},i){let s=M(n),a=Buffer.alloc(P+d(i.length));a.writeUInt32LE(a.length,0),a.writeUInt16LE(V,4),a.writeUInt16LE(X,6),i.copy(a,
P);let o=Buffer.alloc(8);o.writeUInt32LE(d(s),0),o.writeUInt32LE(a.length,4);let f=Buffer.alloc(4),c=(r+p(o)+p(a))%65535||65535;f.writeUInt32LE((c+d(s)+a.length)%
2**32,0),await Z(t,e,s,[{at:s,bytes:Buffer.concat([Buffer.alloc(d(s)-s),a])},{at:n.entry,bytes:o},{at:n.checksum,bytes:f}])}async function Z(t,e,n,r){if(n<=import_chunk_EXMBBJJF.e){
ee(t,e,n,r);return}await(0,import_promises2.copyFile)(t,e,import_node_fs2.constants.COPYFILE_EXCL|import_node_fs2.constants.COPYFILE_FICLONE),U(e,()=>{(0,import_node_fs2.chmodSync)(
e,384);let i=(0,import_node_fs2.openSync)(e,"r+");try{(0,import_node_fs2.ftruncateSync)(i,n);for(let{at:s,bytes:a}of r)R(i,a,s)}finally{(0,import_node_fs2.closeSync)(
i)}})}function ee(t,e,n,r){let i=Buffer.alloc(Math.max(...r.map(({at:a,bytes:o})=>a+o.length)));(0,import_node_fs2.readFileSync)(t).copy(i,0,0,n);for(let{at:a,bytes:o}of r)
o.copy(i,a);let s=(0,import_node_fs2.openSync)(e,"wx",384);U(e,()=>{try{R(s,i,0)}finally{(0,import_node_fs2.closeSync)(s)}})}function U(t,e){try{e()}catch(n){throw(0,import_node_fs2.rmSync)(
t,{force:!0}),n}}function M({size:t,table:e}){return e?.offset??t}function p(t){let e=new DataView(t.buffer,t.byteOffset,t.length),n=t.length-t.length%4,r=0;for(let i=0;i<
n;i+=4)r+=e.getUint32(i,!0);for(let i=n;i<t.length;i+=1)r+=e.getUint8(i)*(i%2===0?1:256);return r}function R(t,e,n){for(let r=0;r<e.length;)r+=(0,import_node_fs2.writeSync)(
t,e,r,e.length-r,n+r)}function d(t){return Math.ceil(t/g)*g}function A(t){let e=0,n=[];return async r=>{e<t?e+=1:await new Promise(i=>n.push(i));try{return await r()}finally{
let i=n.shift();i===void 0?e-=1:i()}}}var re=200;async function ve(t,e){let n;try{let o=await(0,import_promises.readFile)(t.certificateChain,"utf8"),{authenticodeFormat:f}=await Promise.resolve().then(()=>__toESM(require("./authenticode-message-KVU2QMOY.cjs")));
n=f({...t,certificateChain:o})}catch(o){return{kind:"unavailable",reason:(0,import_chunk_3DGUHJHJ.b)(o,"message")??"the certificate's chain can't be read"}}let r=new Map,
i=o=>{let f=r.get(o);if(f===void 0)throw new Error("nobody has opened it");return f},s=await(0,import_chunk_ECCX2CKL.a)(t,{...n,async digestOf(o,f,c){let u=i(c);
return u.image=await F(u.file,u.layout,t.digest,f),u.image.digest},put(o,f){i(o).signature=Buffer.from(f)}},e);if(s.kind==="unavailable")return s;let a={question:t,
session:e,inner:s.signer,inTurn:A(t.parallel),underWay:r,kept:new Map};return{kind:"ready",signer:{sign:(o,f=t.timeLimitInSeconds)=>ie(o,f,a),close:()=>s.signer.
close()}}}async function ie(t,e,n){let{input:r,output:i,timestampUrl:s}=t,a=await oe(r);if(a===void 0)return n.inTurn(()=>n.question.runTool(t,e));let o;try{o=fe(
a,i,n)??await ae(a,t,n)}finally{await a.file.close()}if("exitCode"in o)return o;let{signature:f}=o;if(s!==void 0){ce(i,o,n);let c=await n.inTurn(()=>se(f,s,e,n));
if(!Buffer.isBuffer(c))return c;f=c}n.kept.delete(i);try{return await W(r,i,o.image,f),D}catch(c){return Q(`error: ${i} can't be written: ${(0,import_chunk_3DGUHJHJ.b)(
c,"message")??""}`,n)}}async function oe(t){let e;try{let n=(0,import_chunk_BDP2SQLQ.b)((0,import_node_fs.statSync)(t,{bigint:!0}));e=await(0,import_chunk_BDP2SQLQ.c)(
t);let r=await(0,import_chunk_BDP2SQLQ.f)(e);if(r!==void 0&&v(r))return{file:e,layout:r,state:n}}catch{}await e?.close()}async function ae(t,e,n){let{inner:r,underWay:i}=n,
{output:s}=e;i.set(s,t);let a;try{a=await r.sign(e)}finally{i.delete(s)}let{image:o,signature:f,state:c}=t;return o===void 0||f===void 0?a:{state:c,image:o,signature:f}}
async function se(t,e,n,{question:r,session:i}){let{digest:s,timestamps:a}=r,{signal:o}=i,[f]=(0,import_chunk_EXMBBJJF.a)(t).signers;try{let c=await(0,import_chunk_BDP2SQLQ.w)(
e,f?.signature??Buffer.alloc(0),{proxy:a.proxy,timeLimitInSeconds:Math.min(a.timeLimitInSeconds,n),digest:s,signal:o}),u=(0,import_chunk_BDP2SQLQ.t)(c);if(typeof u==
"string")throw new import_chunk_BDP2SQLQ.x(u);return(0,import_chunk_BDP2SQLQ.v)(t,u.raw,"authenticode")}catch(c){if(o.aborted)throw new import_chunk_VC77LCNK.b(
"CANCELLED","The run was cancelled while a timestamp server was asked.",{cause:c});if(!(c instanceof import_chunk_BDP2SQLQ.x))throw c;return Q(`error: timestamp\
ing failed: ${e}: ${c.message}`,{session:i})}}function fe({state:t},e,{kept:n}){let r=n.get(e);return r?.state===t?r:void 0}function ce(t,e,{kept:n}){let[r]=n.keys();
r!==void 0&&n.size>=re&&n.delete(r),n.set(t,e)}var D={exitCode:0,signal:null,output:"",stdout:"",stderr:"",timedOut:!1,durationInMilliseconds:0};function Q(t,{session:e}){
let n=`${e.redact(t)}
`;return{...D,exitCode:1,output:n,stderr:n}}0&&(module.exports={startAuthenticodeBatch});
