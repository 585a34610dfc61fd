var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{startAuthenticodeBatch:()=>Oe});module.exports=__toCommonJS(stdin_exports);var import_chunk_MEEKX7OQ=require("./chunk-MEEKX7OQ.cjs"),
import_chunk_5V3ULN7G=require("./chunk-5V3ULN7G.cjs"),import_chunk_CG2UM2SS=require("./chunk-CG2UM2SS.cjs"),import_chunk_Q5BETL26=require("./chunk-Q5BETL26.cjs"),
import_chunk_WCTKBPXM=require("./chunk-WCTKBPXM.cjs"),import_chunk_EL5QFXKP=require("./chunk-EL5QFXKP.cjs"),import_chunk_AZ2NWAXO=require("./chunk-AZ2NWAXO.cjs"),
import_chunk_E6ASCYNJ=require("./chunk-E6ASCYNJ.cjs"),import_chunk_3SLH3FGN=require("./chunk-3SLH3FGN.cjs"),import_chunk_YPDSJALZ=require("./chunk-YPDSJALZ.cjs"),
import_chunk_F5PLUWPU=require("./chunk-F5PLUWPU.cjs"),import_chunk_3QEIJ7F4=require("./chunk-3QEIJ7F4.cjs"),import_chunk_ZRZK2HRW=require("./chunk-ZRZK2HRW.cjs"),
import_chunk_I72JFFQY=require("./chunk-I72JFFQY.cjs"),import_chunk_RLJKGUSS=require("./chunk-RLJKGUSS.cjs"),import_chunk_PZKOR45E=require("./chunk-PZKOR45E.cjs"),
import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),import_chunk_MFEC3KYF=require("./chunk-MFEC3KYF.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),
import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs"),import_node_fs=require("node:fs"),import_promises=require("node:fs/promises"),import_node_crypto=require("node:crypto"),
import_node_fs2=require("node:fs"),import_promises2=require("node:fs/promises"),g=8,O=8,z=512,K=2,V=88,X=64,j=1024*1024,G=4294967295-j;function v({size:e,checksum:t,
contentEnd:n,table:r}){let i=t-V;return i<X||i%4!==0||e>G?!1:r===void 0?n<=e:r.size>0&&r.offset%g===0&&n<=r.offset&&r.offset+r.size===e}async function W(e,t,n,r){
let i=(0,import_node_crypto.createHash)(n),s=M(t),a=[[0,t.checksum],[t.checksum+4,t.entry],[t.entry+8,s]],o=0,f=c=>{i.update(c),o=(o+p(c))%65535};for(let[c,u]of a)
await(0,import_chunk_3SLH3FGN.c)(e,c,u,f,r);return i.update(Buffer.alloc(d(s)-s)),{layout:t,digest:i.digest(),sum:o}}async function T(e,t,{layout:n,sum:r},i){let s=M(
n),a=Buffer.alloc(O+d(i.length));a.writeUInt32LE(a.length,0),a.writeUInt16LE(z,4),a.writeUInt16LE(K,6),i.copy(a,O);let o=Buffer.alloc(8);o.writeUInt32LE(d(s),0),
o.writeUInt32LE(a.length,4);let f=Buffer.alloc(4),c=(r+p(o)+p(a))%65535||65535;f.writeUInt32LE((c+d(s)+a.length)%2**32,0),await J(e,t,s,[{at:s,bytes:Buffer.concat(
[Buffer.alloc(d(s)-s),a])},{at:n.entry,bytes:o},{at:n.checksum,bytes:f}])}async function J(e,t,n,r){if(n<=import_chunk_YPDSJALZ.a){Z(e,t,n,r);return}await(0,import_promises2.copyFile)(
e,t,import_node_fs2.constants.COPYFILE_EXCL|import_node_fs2.constants.COPYFILE_FICLONE),U(t,()=>{(0,import_node_fs2.chmodSync)(t,384);let i=(0,import_node_fs2.openSync)(
t,"r+");try{(0,import_node_fs2.ftruncateSync)(i,n);for(let{at:s,bytes:a}of r)R(i,a,s)}finally{(0,import_node_fs2.closeSync)(i)}})}function Z(e,t,n,r){let i=Buffer.
alloc(Math.max(...r.map(({at:a,bytes:o})=>a+o.length)));(0,import_node_fs2.readFileSync)(e).copy(i,0,0,n);for(let{at:a,bytes:o}of r)o.copy(i,a);let s=(0,import_node_fs2.openSync)(
t,"wx",384);U(t,()=>{try{R(s,i,0)}finally{(0,import_node_fs2.closeSync)(s)}})}function U(e,t){try{t()}catch(n){throw(0,import_node_fs2.rmSync)(e,{force:!0}),n}}
function M({size:e,table:t}){return t?.offset??e}function p(e){let t=new DataView(e.buffer,e.byteOffset,e.length),n=e.length-e.length%4,r=0;for(let i=0;i<n;i+=4)
r+=t.getUint32(i,!0);for(let i=n;i<e.length;i+=1)r+=t.getUint8(i)*(i%2===0?1:256);return r}function R(e,t,n){for(let r=0;r<t.length;)r+=(0,import_node_fs2.writeSync)(
e,t,r,t.length-r,n+r)}function d(e){return Math.ceil(e/g)*g}var ne=200;async function Oe(e,t){let n;try{let o=await(0,import_promises.readFile)(e.certificateChain,
"utf8"),{authenticodeFormat:f}=await Promise.resolve().then(()=>__toESM(require("./authenticode-message-KVU2QMOY.cjs")));n=f({...e,certificateChain:o})}catch(o){
return{kind:"unavailable",reason:(0,import_chunk_MFEC3KYF.g)(o,"message")??"the certificate's chain can't be read"}}let r=new Map,i=o=>{let f=r.get(o);if(f===void 0)
throw new Error("nobody has opened it");return f},s=await(0,import_chunk_MEEKX7OQ.a)(e,{...n,async digestOf(o,f,c){let u=i(c);return u.image=await W(u.file,u.layout,
e.digest,f),u.image.digest},put(o,f){i(o).signature=Buffer.from(f)}},t);if(s.kind==="unavailable")return s;let a={question:e,session:t,inner:s.signer,underWay:r,
kept:new Map};return{kind:"ready",signer:{sign:(o,f=e.timeLimitInSeconds)=>re(o,f,a),again:()=>s.signer.again?.(),close:()=>s.signer.close()}}}async function re(e,t,n){
let{input:r,output:i,timestampUrl:s}=e,a=await ie(r);if(a===void 0)return n.question.runTool(e,t);let o;try{o=se(a,i,n)??await oe(a,e,n)}finally{await a.file.close()}
if("exitCode"in o)return o;let{signature:f}=o;if(s!==void 0){fe(i,o,n);let c=await ae(f,s,t,n);if(!Buffer.isBuffer(c))return c;f=c}n.kept.delete(i);try{return await T(
r,i,o.image,f),A}catch(c){return D(`error: ${i} can't be written: ${(0,import_chunk_MFEC3KYF.g)(c,"message")??""}`,n)}}async function ie(e){let t;try{let n=(0,import_chunk_5V3ULN7G.b)(
(0,import_node_fs.statSync)(e,{bigint:!0}));t=await(0,import_chunk_3SLH3FGN.a)(e);let r=await(0,import_chunk_5V3ULN7G.c)(t);if(r!==void 0&&v(r))return{file:t,layout:r,
state:n}}catch{}await t?.close()}async function oe(e,t,n){let{inner:r,underWay:i}=n,{output:s}=t;i.set(s,e);let a;try{a=await r.sign(t)}finally{i.delete(s)}let{
image:o,signature:f,state:c}=e;return o===void 0||f===void 0?a:{state:c,image:o,signature:f}}async function ae(e,t,n,{question:r,session:i}){let{digest:s,timestamps:a}=r,
{signal:o}=i,[f]=(0,import_chunk_CG2UM2SS.a)(e).signers;try{let c=await(0,import_chunk_5V3ULN7G.s)(t,f?.signature??Buffer.alloc(0),{proxy:a.proxy,timeLimitInSeconds:Math.
min(a.timeLimitInSeconds,n),digest:s,signal:o}),u=(0,import_chunk_5V3ULN7G.p)(c);if(typeof u=="string")throw new import_chunk_5V3ULN7G.t(u);return(0,import_chunk_5V3ULN7G.r)(
e,u.raw,"authenticode")}catch(c){if(o.aborted)throw new import_chunk_VC77LCNK.b("CANCELLED","The run was cancelled while a timestamp server was asked.",{cause:c});
if(!(c instanceof import_chunk_5V3ULN7G.t))throw c;return D(`error: timestamping failed: ${t}: ${c.message}`,{session:i})}}function se({state:e},t,{kept:n}){let r=n.
get(t);return r?.state===e?r:void 0}function fe(e,t,{kept:n}){let[r]=n.keys();r!==void 0&&n.size>=ne&&n.delete(r),n.set(e,t)}var A={exitCode:0,signal:null,output:"",
stdout:"",stderr:"",timedOut:!1,durationInMilliseconds:0};function D(e,{session:t}){let n=`${t.redact(e)}
`;return{...A,exitCode:1,output:n,stderr:n}}0&&(module.exports={startAuthenticodeBatch});
