var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{startAuthenticodeBatch:()=>Re});module.exports=__toCommonJS(stdin_exports);var import_chunk_STA36S7U=require("./chunk-STA36S7U.cjs"),
import_chunk_2ORHCQZF=require("./chunk-2ORHCQZF.cjs"),import_chunk_WCTKBPXM=require("./chunk-WCTKBPXM.cjs"),import_chunk_UDFUIVUM=require("./chunk-UDFUIVUM.cjs"),
import_chunk_NSP76NIV=require("./chunk-NSP76NIV.cjs"),import_chunk_Q5BETL26=require("./chunk-Q5BETL26.cjs"),import_chunk_AZ2NWAXO=require("./chunk-AZ2NWAXO.cjs"),
import_chunk_E6ASCYNJ=require("./chunk-E6ASCYNJ.cjs"),import_chunk_F5PLUWPU=require("./chunk-F5PLUWPU.cjs"),import_chunk_JDAKDQOA=require("./chunk-JDAKDQOA.cjs"),
import_chunk_UDRAOCHI=require("./chunk-UDRAOCHI.cjs"),import_chunk_UWMBRGO3=require("./chunk-UWMBRGO3.cjs"),import_chunk_R3ZS57QC=require("./chunk-R3ZS57QC.cjs"),
import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),import_chunk_3DGUHJHJ=require("./chunk-3DGUHJHJ.cjs"),import_chunk_3B4JJWOG=require("./chunk-3B4JJWOG.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs"),import_node_crypto=require("node:crypto"),import_node_fs=require("node:fs"),
import_promises=require("node:fs/promises"),import_node_crypto2=require("node:crypto"),import_node_fs2=require("node:fs"),import_promises2=require("node:fs/promises"),
p=8,v=8,j=512,q=2,G=88,J=64,Z=1024*1024,ee=4294967295-Z;function U({size:t,checksum:e,contentEnd:n,table:r}){let i=e-G;return i<J||i%4!==0||t>ee?!1:r===void 0?n<=
t:r.size>0&&r.offset%p===0&&n<=r.offset&&r.offset+r.size===t}async function M(t,e,n,r){let i=(0,import_node_crypto2.createHash)(n),f=$(e),a=[[0,e.checksum],[e.checksum+
4,e.entry],[e.entry+8,f]],s=0,c=o=>{i.update(o),s=(s+y(o))%65535};for(let[o,u]of a)await(0,import_chunk_2ORHCQZF.o)(t,o,u,c,r);return i.update(Buffer.alloc(m(f)-
f)),{layout:e,digest:i.digest(),sum:s}}async function R(t,e,{layout:n,sum:r},i){let f=$(n),a=Buffer.alloc(v+m(i.length));a.writeUInt32LE(a.length,0),a.writeUInt16LE(
j,4),a.writeUInt16LE(q,6),i.copy(a,v);let s=Buffer.alloc(8);s.writeUInt32LE(m(f),0),s.writeUInt32LE(a.length,4);let c=Buffer.alloc(4),o=(r+y(s)+y(a))%65535||65535;
c.writeUInt32LE((o+m(f)+a.length)%2**32,0),await te(t,e,f,[{at:f,bytes:Buffer.concat([Buffer.alloc(m(f)-f),a])},{at:n.entry,bytes:s},{at:n.checksum,bytes:c}])}async function te(t,e,n,r){
if(n<=import_chunk_NSP76NIV.e){ne(t,e,n,r);return}await(0,import_promises2.copyFile)(t,e,import_node_fs2.constants.COPYFILE_EXCL|import_node_fs2.constants.COPYFILE_FICLONE),
A(e,()=>{(0,import_node_fs2.chmodSync)(e,384);let i=(0,import_node_fs2.openSync)(e,"r+");try{(0,import_node_fs2.ftruncateSync)(i,n);for(let{at:f,bytes:a}of r)D(
i,a,f)}finally{(0,import_node_fs2.closeSync)(i)}})}function ne(t,e,n,r){let i=Buffer.alloc(Math.max(...r.map(({at:a,bytes:s})=>a+s.length)));(0,import_node_fs2.readFileSync)(
t).copy(i,0,0,n);for(let{at:a,bytes:s}of r)s.copy(i,a);let f=(0,import_node_fs2.openSync)(e,"wx",384);A(e,()=>{try{D(f,i,0)}finally{(0,import_node_fs2.closeSync)(
f)}})}function A(t,e){try{e()}catch(n){throw(0,import_node_fs2.rmSync)(t,{force:!0}),n}}function $({size:t,table:e}){return e?.offset??t}function y(t){let e=new DataView(
t.buffer,t.byteOffset,t.length),n=t.length-t.length%4,r=0;for(let i=0;i<n;i+=4)r+=e.getUint32(i,!0);for(let i=n;i<t.length;i+=1)r+=e.getUint8(i)*(i%2===0?1:256);
return r}function D(t,e,n){for(let r=0;r<e.length;)r+=(0,import_node_fs2.writeSync)(t,e,r,e.length-r,n+r)}function m(t){return Math.ceil(t/p)*p}function Q(t){let e=0,
n=[];return async r=>{e<t?e+=1:await new Promise(i=>n.push(i));try{return await r()}finally{let i=n.shift();i===void 0?e-=1:i()}}}var ae=200;async function Re(t,e){
let n,r;try{let c=await(0,import_promises.readFile)(t.certificateChain,"utf8"),{authenticodeFormat:o}=await Promise.resolve().then(()=>__toESM(require("./authenticode-message-KVU2QMOY.cjs")));
n=o({...t,certificateChain:c}),r=new import_node_crypto.X509Certificate(c)}catch(c){return{kind:"unavailable",reason:(0,import_chunk_3DGUHJHJ.b)(c,"message")??"\
the certificate's chain can't be read"}}let i=new Map,f=c=>{let o=i.get(c);if(o===void 0)throw new Error("nobody has opened it");return o},a=await(0,import_chunk_STA36S7U.a)(
t,{...n,async digestOf(c,o,u){let d=f(u);return d.image=await M(d.file,d.layout,t.digest,o),d.image.digest},put(c,o){f(c).signature=Buffer.from(o)}},e);if(a.kind===
"unavailable")return a;let s={question:t,session:e,inner:a.signer,signer:r,certificateFits:!1,inTurn:Q(t.parallel),underWay:i,kept:new Map};return{kind:"ready",
signer:{sign:(c,o=t.timeLimitInSeconds)=>se(c,o,s),close:()=>a.signer.close()}}}async function se(t,e,n){let{input:r,output:i,timestampUrl:f}=t,a=await fe(r);if(a===
void 0)return n.inTurn(()=>n.question.runTool(t,e));let s;try{s=de(a,i,n)??await ce(a,t,n)}finally{await a.file.close()}if("exitCode"in s)return s;let{signature:c}=s;
if(f!==void 0){me(i,s,n);let o=await n.inTurn(()=>ue(c,f,e,n));if(!Buffer.isBuffer(o))return o;c=o}n.kept.delete(i);try{return await R(r,i,s.image,c),H}catch(o){
return h(`error: ${i} can't be written: ${(0,import_chunk_3DGUHJHJ.b)(o,"message")??""}`,n)}}async function fe(t){let e;try{let n=(0,import_chunk_2ORHCQZF.b)((0,import_node_fs.statSync)(
t,{bigint:!0}));e=await(0,import_chunk_2ORHCQZF.m)(t);let r=await(0,import_chunk_2ORHCQZF.p)(e);if(r!==void 0&&U(r))return{file:e,layout:r,state:n}}catch{}await e?.
close()}async function ce(t,e,n){let{inner:r,signer:i,underWay:f}=n,{output:a}=e;f.set(a,t);let s;try{s=await r.sign(e)}finally{f.delete(a)}let{image:c,signature:o,
state:u}=t;if(c===void 0||o===void 0)return s;if(!n.certificateFits){let{verdict:d}=(0,import_chunk_2ORHCQZF.l)(o,i);if(d.state!=="valid")return h(`error: key v\
alues mismatch: ${d.reason}`,n);n.certificateFits=!0}return{state:u,image:c,signature:o}}async function ue(t,e,n,{question:r,session:i}){let{digest:f,timestamps:a}=r,
{signal:s}=i,[c]=(0,import_chunk_NSP76NIV.a)(t).signers;try{let o=await(0,import_chunk_2ORHCQZF.x)(e,c?.signature??Buffer.alloc(0),{proxy:a.proxy,timeLimitInSeconds:Math.
min(a.timeLimitInSeconds,n),digest:f,signal:s}),u=(0,import_chunk_2ORHCQZF.u)(o);if(typeof u=="string")throw new import_chunk_2ORHCQZF.y(u);return(0,import_chunk_2ORHCQZF.w)(
t,u.raw,"authenticode")}catch(o){if(s.aborted)throw new import_chunk_VC77LCNK.b("CANCELLED","The run was cancelled while a timestamp server was asked.",{cause:o});
if(!(o instanceof import_chunk_2ORHCQZF.y))throw o;return h(`error: timestamping failed: ${e}: ${o.message}`,{session:i})}}function de({state:t},e,{kept:n}){let r=n.
get(e);return r?.state===t?r:void 0}function me(t,e,{kept:n}){let[r]=n.keys();r!==void 0&&n.size>=ae&&n.delete(r),n.set(t,e)}var H={exitCode:0,signal:null,output:"",
stdout:"",stderr:"",timedOut:!1,durationInMilliseconds:0};function h(t,{session:e}){let n=`${e.redact(t)}
`;return{...H,exitCode:1,output:n,stderr:n}}0&&(module.exports={startAuthenticodeBatch});
