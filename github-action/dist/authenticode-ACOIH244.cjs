var q=Object.create;var y=Object.defineProperty;var A=Object.getOwnPropertyDescriptor;var D=Object.getOwnPropertyNames;var N=Object.getPrototypeOf,P=Object.prototype.hasOwnProperty;var T=(t,e)=>{for(var i in e)y(t,i,{get:e[i],enumerable:!0})},b=(t,e,i,a)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of D(e))!P.call(t,r)&&r!==i&&
y(t,r,{get:()=>e[r],enumerable:!(a=A(e,r))||a.enumerable});return t};var W=(t,e,i)=>(i=t!=null?q(N(t)):{},b(e||!t||!t.__esModule?y(i,"default",{value:t,enumerable:!0}):i,t)),Y=t=>b(y({},"__esModule",{value:!0}),t);var st={};T(st,{startAuthenticodeBatch:()=>$});module.exports=Y(st);var C=require("./chunk-DNHMIJPT.cjs"),u=require("./chunk-BH5T72YC.cjs"),S=require("./chunk-SE7PW2CP.cjs"),
ft=require("./chunk-Q5BETL26.cjs"),lt=require("./chunk-246CQE5H.cjs"),ut=require("./chunk-QVQMZY42.cjs"),mt=require("./chunk-AZ2NWAXO.cjs"),pt=require("./chunk-E6ASCYNJ.cjs"),
d=require("./chunk-3SLH3FGN.cjs"),yt=require("./chunk-F5PLUWPU.cjs"),dt=require("./chunk-3QEIJ7F4.cjs"),gt=require("./chunk-734BLOYB.cjs"),wt=require("./chunk-I72JFFQY.cjs"),
ht=require("./chunk-HKRKHPFP.cjs"),U=require("./chunk-YPDSJALZ.cjs"),bt=require("./chunk-LSCXC564.cjs"),vt=require("./chunk-SWKHB56L.cjs"),h=require("./chunk-74PKTZTJ.cjs"),
x=require("./chunk-DL23VD4K.cjs"),Lt=require("./chunk-2OATJTSY.cjs"),F=require("node:fs"),O=require("node:fs/promises"),M=require("node:crypto"),l=require("node:fs"),
z=require("node:fs/promises"),g=8,v=8,_=512,H=2,V=88,X=64,j=1024*1024,G=4294967295-j;function J({size:t,checksum:e,contentEnd:i,table:a}){let r=e-V;return r<X||
r%4!==0||t>G?!1:a===void 0?i<=t:a.size>0&&a.offset%g===0&&i<=a.offset&&a.offset+a.size===t}async function K(t,e,i,a){let r=(0,M.createHash)(i),s=E(e),o=[[0,e.checksum],
[e.checksum+4,e.entry],[e.entry+8,s]],n=0,c=f=>{r.update(f),n=(n+w(f))%65535};for(let[f,m]of o)await(0,d.c)(t,f,m,c,a);return r.update(Buffer.alloc(p(s)-s)),{layout:e,
digest:r.digest(),sum:n}}async function Q(t,e,{layout:i,sum:a},r){let s=E(i),o=Buffer.alloc(v+p(r.length));o.writeUInt32LE(o.length,0),o.writeUInt16LE(_,4),o.writeUInt16LE(
H,6),r.copy(o,v);let n=Buffer.alloc(8);n.writeUInt32LE(p(s),0),n.writeUInt32LE(o.length,4);let c=Buffer.alloc(4),f=(a+w(n)+w(o))%65535||65535;c.writeUInt32LE((f+
p(s)+o.length)%2**32,0),await R(t,e,s,[{at:s,bytes:Buffer.concat([Buffer.alloc(p(s)-s),o])},{at:i.entry,bytes:n},{at:i.checksum,bytes:c}])}async function R(t,e,i,a){
if(i<=U.a){Z(t,e,i,a);return}await(0,z.copyFile)(t,e,l.constants.COPYFILE_EXCL|l.constants.COPYFILE_FICLONE),L(e,()=>{(0,l.chmodSync)(e,384);let r=(0,l.openSync)(
e,"r+");try{(0,l.ftruncateSync)(r,i);for(let{at:s,bytes:o}of a)k(r,o,s)}finally{(0,l.closeSync)(r)}})}function Z(t,e,i,a){let r=Buffer.alloc(Math.max(...a.map(({
at:o,bytes:n})=>o+n.length)));(0,l.readFileSync)(t).copy(r,0,0,i);for(let{at:o,bytes:n}of a)n.copy(r,o);let s=(0,l.openSync)(e,"wx",384);L(e,()=>{try{k(s,r,0)}finally{
(0,l.closeSync)(s)}})}function L(t,e){try{e()}catch(i){throw(0,l.rmSync)(t,{force:!0}),i}}function E({size:t,table:e}){return e?.offset??t}function w(t){let e=new DataView(
t.buffer,t.byteOffset,t.length),i=t.length-t.length%4,a=0;for(let r=0;r<i;r+=4)a+=e.getUint32(r,!0);for(let r=i;r<t.length;r+=1)a+=e.getUint8(r)*(r%2===0?1:256);
return a}function k(t,e,i){for(let a=0;a<e.length;)a+=(0,l.writeSync)(t,e,a,e.length-a,i+a)}function p(t){return Math.ceil(t/g)*g}var tt=200;async function $(t,e){
let i;try{let n=await(0,O.readFile)(t.certificateChain,"utf8"),{authenticodeFormat:c}=await Promise.resolve().then(()=>W(require("./authenticode-message-YQ6GCLHM.cjs")));
i=c({...t,certificateChain:n})}catch(n){return{kind:"unavailable",reason:(0,h.g)(n,"message")??"the certificate's chain can't be read"}}let a=new Map,r=n=>{let c=a.
get(n);if(c===void 0)throw new Error("nobody has opened it");return c},s=await(0,C.a)(t,{...i,async digestOf(n,c,f){let m=r(f);return m.image=await K(m.file,m.layout,
t.digest,c),m.image.digest},put(n,c){r(n).signature=Buffer.from(c)}},e);if(s.kind==="unavailable")return s;let o={question:t,session:e,inner:s.signer,underWay:a,
kept:new Map};return{kind:"ready",signer:{sign:(n,c=t.timeLimitInSeconds)=>et(n,c,o),again:()=>s.signer.again(),close:()=>s.signer.close()}}}async function et(t,e,i){
let{input:a,output:r,timestampUrl:s}=t,o=await it(a);if(o===void 0)return i.question.runTool(t,e);let n;try{n=nt(o,r,i)??await at(o,t,i)}finally{await o.file.close()}
if("exitCode"in n)return n;let{signature:c}=n;if(s!==void 0){ot(r,n,i);let f=await rt(c,s,e,i);if(!Buffer.isBuffer(f))return f;c=f}i.kept.delete(r);try{return await Q(
a,r,n.image,c),I}catch(f){return B(`error: ${r} can't be written: ${(0,h.g)(f,"message")??""}`,i)}}async function it(t){let e;try{let i=(0,u.b)((0,F.statSync)(t,
{bigint:!0}));e=await(0,d.a)(t);let a=await(0,u.c)(e);if(a!==void 0&&J(a))return{file:e,layout:a,state:i}}catch{}await e?.close()}async function at(t,e,i){let{inner:a,
underWay:r}=i,{output:s}=e;r.set(s,t);let o;try{o=await a.sign(e)}finally{r.delete(s)}let{image:n,signature:c,state:f}=t;return n===void 0||c===void 0?o:{state:f,
image:n,signature:c}}async function rt(t,e,i,{question:a,session:r}){let{digest:s,timestamps:o}=a,{signal:n}=r,[c]=(0,S.a)(t).signers;try{let f=await(0,u.s)(e,c?.
signature??Buffer.alloc(0),{proxy:o.proxy,timeLimitInSeconds:Math.min(o.timeLimitInSeconds,i),digest:s,signal:n}),m=(0,u.p)(f);if(typeof m=="string")throw new u.t(
m);return(0,u.r)(t,m.raw,"authenticode")}catch(f){if(n.aborted)throw new x.b("CANCELLED","The run was cancelled while a timestamp server was asked.",{cause:f});
if(!(f instanceof u.t))throw f;return B(`error: timestamping failed: ${e}: ${f.message}`,{session:r})}}function nt({state:t},e,{kept:i}){let a=i.get(e);return a?.
state===t?a:void 0}function ot(t,e,{kept:i}){let[a]=i.keys();a!==void 0&&i.size>=tt&&i.delete(a),i.set(t,e)}var I={exitCode:0,signal:null,output:"",stdout:"",stderr:"",
timedOut:!1,durationInMilliseconds:0};function B(t,{session:e}){let i=`${e.redact(t)}
`;return{...I,exitCode:1,output:i,stderr:i}}0&&(module.exports={startAuthenticodeBatch});
