var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{startAuthenticodeBatch:()=>Oe});module.exports=__toCommonJS(stdin_exports);var import_chunk_URNXM5MT=require("./chunk-URNXM5MT.cjs"),
import_chunk_22JT2E55=require("./chunk-22JT2E55.cjs"),import_chunk_S4R563VS=require("./chunk-S4R563VS.cjs"),import_chunk_HCPT5UC6=require("./chunk-HCPT5UC6.cjs"),
import_chunk_WCTKBPXM=require("./chunk-WCTKBPXM.cjs"),import_chunk_OXL5VG5J=require("./chunk-OXL5VG5J.cjs"),import_chunk_AISAOYIX=require("./chunk-AISAOYIX.cjs"),
import_chunk_Q6WYHYX4=require("./chunk-Q6WYHYX4.cjs"),import_chunk_GDRBKB3F=require("./chunk-GDRBKB3F.cjs"),import_chunk_QUUW2APT=require("./chunk-QUUW2APT.cjs"),
import_chunk_KCTSZASC=require("./chunk-KCTSZASC.cjs"),import_chunk_3QEIJ7F4=require("./chunk-3QEIJ7F4.cjs"),import_chunk_45C276AH=require("./chunk-45C276AH.cjs"),
import_chunk_I72JFFQY=require("./chunk-I72JFFQY.cjs"),import_chunk_QMQ4S7CF=require("./chunk-QMQ4S7CF.cjs"),import_chunk_BFK3CVMN=require("./chunk-BFK3CVMN.cjs"),
import_chunk_FP2WBXV7=require("./chunk-FP2WBXV7.cjs"),import_chunk_7RIKCKPE=require("./chunk-7RIKCKPE.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),
import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),import_node_fs=require("node:fs"),import_promises=require("node:fs/promises"),import_node_crypto=require("node:crypto"),
import_node_fs2=require("node:fs"),import_promises2=require("node:fs/promises"),g=8,O=8,z=512,K=2,V=88,X=64,j=1024*1024,G=4294967295-j;function v({size:t,checksum:e,
contentEnd:n,table:r}){let o=e-V;return o<X||o%4!==0||t>G?!1:r===void 0?n<=t:r.size>0&&r.offset%g===0&&n<=r.offset&&r.offset+r.size===t}async function W(t,e,n,r){
let o=(0,import_node_crypto.createHash)(n),s=M(e),a=[[0,e.checksum],[e.checksum+4,e.entry],[e.entry+8,s]],i=0,f=c=>{o.update(c),i=(i+p(c))%65535};for(let[c,u]of a)
await(0,import_chunk_GDRBKB3F.c)(t,c,u,f,r);return o.update(Buffer.alloc(d(s)-s)),{layout:e,digest:o.digest(),sum:i}}async function T(t,e,{layout:n,sum:r},o){let s=M(
n),a=Buffer.alloc(O+d(o.length));a.writeUInt32LE(a.length,0),a.writeUInt16LE(z,4),a.writeUInt16LE(K,6),o.copy(a,O);let i=Buffer.alloc(8);i.writeUInt32LE(d(s),0),
i.writeUInt32LE(a.length,4);let f=Buffer.alloc(4),c=(r+p(i)+p(a))%65535||65535;f.writeUInt32LE((c+d(s)+a.length)%2**32,0),await J(t,e,s,[{at:s,bytes:Buffer.concat(
[Buffer.alloc(d(s)-s),a])},{at:n.entry,bytes:i},{at:n.checksum,bytes:f}])}async function J(t,e,n,r){if(n<=import_chunk_QUUW2APT.a){Z(t,e,n,r);return}await(0,import_promises2.copyFile)(
t,e,import_node_fs2.constants.COPYFILE_EXCL|import_node_fs2.constants.COPYFILE_FICLONE),U(e,()=>{(0,import_node_fs2.chmodSync)(e,384);let o=(0,import_node_fs2.openSync)(
e,"r+");try{(0,import_node_fs2.ftruncateSync)(o,n);for(let{at:s,bytes:a}of r)R(o,a,s)}finally{(0,import_node_fs2.closeSync)(o)}})}function Z(t,e,n,r){let o=Buffer.
alloc(Math.max(...r.map(({at:a,bytes:i})=>a+i.length)));(0,import_node_fs2.readFileSync)(t).copy(o,0,0,n);for(let{at:a,bytes:i}of r)i.copy(o,a);let s=(0,import_node_fs2.openSync)(
e,"wx",384);U(e,()=>{try{R(s,o,0)}finally{(0,import_node_fs2.closeSync)(s)}})}function U(t,e){try{e()}catch(n){throw(0,import_node_fs2.rmSync)(t,{force:!0}),n}}
function M({size:t,table:e}){return(e==null?void 0:e.offset)??t}function p(t){let e=new DataView(t.buffer,t.byteOffset,t.length),n=t.length-t.length%4,r=0;for(let o=0;o<
n;o+=4)r+=e.getUint32(o,!0);for(let o=n;o<t.length;o+=1)r+=e.getUint8(o)*(o%2===0?1:256);return r}function R(t,e,n){for(let r=0;r<e.length;)r+=(0,import_node_fs2.writeSync)(
t,e,r,e.length-r,n+r)}function d(t){return Math.ceil(t/g)*g}var ne=200;async function Oe(t,e){let n;try{let i=await(0,import_promises.readFile)(t.certificateChain,
"utf8"),{authenticodeFormat:f}=await Promise.resolve().then(()=>__toESM(require("./authenticode-message-Y5E5UFG4.cjs")));n=f({...t,certificateChain:i})}catch(i){
return{kind:"unavailable",reason:(0,import_chunk_7RIKCKPE.g)(i,"message")??"the certificate's chain can't be read"}}let r=new Map,o=i=>{let f=r.get(i);if(f===void 0)
throw new Error("nobody has opened it");return f},s=await(0,import_chunk_URNXM5MT.a)(t,{...n,async digestOf(i,f,c){let u=o(c);return u.image=await W(u.file,u.layout,
t.digest,f),u.image.digest},put(i,f){o(i).signature=Buffer.from(f)}},e);if(s.kind==="unavailable")return s;let a={question:t,session:e,inner:s.signer,underWay:r,
kept:new Map};return{kind:"ready",signer:{sign:(i,f=t.timeLimitInSeconds)=>re(i,f,a),again:()=>{var i,f;return(f=(i=s.signer).again)==null?void 0:f.call(i)},close:()=>s.
signer.close()}}}async function re(t,e,n){let{input:r,output:o,timestampUrl:s}=t,a=await oe(r);if(a===void 0)return n.question.runTool(t,e);let i;try{i=se(a,o,n)??
await ie(a,t,n)}finally{await a.file.close()}if("exitCode"in i)return i;let{signature:f}=i;if(s!==void 0){fe(o,i,n);let c=await ae(f,s,e,n);if(!Buffer.isBuffer(
c))return c;f=c}n.kept.delete(o);try{return await T(r,o,i.image,f),A}catch(c){return D(`error: ${o} can't be written: ${(0,import_chunk_7RIKCKPE.g)(c,"message")??
""}`,n)}}async function oe(t){let e;try{let n=(0,import_chunk_22JT2E55.b)((0,import_node_fs.statSync)(t,{bigint:!0}));e=await(0,import_chunk_GDRBKB3F.a)(t);let r=await(0,import_chunk_22JT2E55.c)(
e);if(r!==void 0&&v(r))return{file:e,layout:r,state:n}}catch{}await(e==null?void 0:e.close())}async function ie(t,e,n){let{inner:r,underWay:o}=n,{output:s}=e;o.
set(s,t);let a;try{a=await r.sign(e)}finally{o.delete(s)}let{image:i,signature:f,state:c}=t;return i===void 0||f===void 0?a:{state:c,image:i,signature:f}}async function ae(t,e,n,{
question:r,session:o}){let{digest:s,timestamps:a}=r,{signal:i}=o,[f]=(0,import_chunk_S4R563VS.a)(t).signers;try{let c=await(0,import_chunk_22JT2E55.s)(e,(f==null?
void 0:f.signature)??Buffer.alloc(0),{proxy:a.proxy,timeLimitInSeconds:Math.min(a.timeLimitInSeconds,n),digest:s,signal:i}),u=(0,import_chunk_22JT2E55.p)(c);if(typeof u==
"string")throw new import_chunk_22JT2E55.t(u);return(0,import_chunk_22JT2E55.r)(t,u.raw,"authenticode")}catch(c){if(i.aborted)throw new import_chunk_VC77LCNK.b(
"CANCELLED","The run was cancelled while a timestamp server was asked.",{cause:c});if(!(c instanceof import_chunk_22JT2E55.t))throw c;return D(`error: timestamp\
ing failed: ${e}: ${c.message}`,{session:o})}}function se({state:t},e,{kept:n}){let r=n.get(e);return(r==null?void 0:r.state)===t?r:void 0}function fe(t,e,{kept:n}){
let[r]=n.keys();r!==void 0&&n.size>=ne&&n.delete(r),n.set(t,e)}var A={exitCode:0,signal:null,output:"",stdout:"",stderr:"",timedOut:!1,durationInMilliseconds:0};
function D(t,{session:e}){let n=`${e.redact(t)}
`;return{...A,exitCode:1,output:n,stderr:n}}0&&(module.exports={startAuthenticodeBatch});
