var q=Object.create;var p=Object.defineProperty;var A=Object.getOwnPropertyDescriptor;var D=Object.getOwnPropertyNames;var N=Object.getPrototypeOf,P=Object.prototype.hasOwnProperty;var T=(t,e)=>{for(var i in e)p(t,i,{get:e[i],enumerable:!0})},b=(t,e,i,a)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of D(e))!P.call(t,r)&&r!==i&&
p(t,r,{get:()=>e[r],enumerable:!(a=A(e,r))||a.enumerable});return t};var W=(t,e,i)=>(i=t!=null?q(N(t)):{},b(e||!t||!t.__esModule?p(i,"default",{value:t,enumerable:!0}):i,t)),Y=t=>b(p({},"__esModule",{value:!0}),t);var st={};T(st,{startAuthenticodeBatch:()=>$});module.exports=Y(st);var C=require("./chunk-N36VKEZ2.cjs"),u=require("./chunk-7XX3VHHC.cjs"),S=require("./chunk-ABO4S44B.cjs"),
ct=require("./chunk-HCPT5UC6.cjs"),ft=require("./chunk-246CQE5H.cjs"),ut=require("./chunk-ASF56PXS.cjs"),mt=require("./chunk-AISAOYIX.cjs"),dt=require("./chunk-Q6WYHYX4.cjs"),
y=require("./chunk-GDRBKB3F.cjs"),pt=require("./chunk-KCTSZASC.cjs"),yt=require("./chunk-3QEIJ7F4.cjs"),gt=require("./chunk-ZMVGFXFW.cjs"),wt=require("./chunk-I72JFFQY.cjs"),
ht=require("./chunk-IKVGUHME.cjs"),U=require("./chunk-QUUW2APT.cjs"),bt=require("./chunk-QAA7V325.cjs"),vt=require("./chunk-FP2WBXV7.cjs"),h=require("./chunk-4LOM4CLD.cjs"),
x=require("./chunk-DL23VD4K.cjs"),Lt=require("./chunk-3CREN6VF.cjs"),F=require("node:fs"),O=require("node:fs/promises"),M=require("node:crypto"),f=require("node:fs"),
z=require("node:fs/promises"),g=8,v=8,_=512,H=2,V=88,X=64,j=1024*1024,G=4294967295-j;function J({size:t,checksum:e,contentEnd:i,table:a}){let r=e-V;return r<X||
r%4!==0||t>G?!1:a===void 0?i<=t:a.size>0&&a.offset%g===0&&i<=a.offset&&a.offset+a.size===t}async function K(t,e,i,a){let r=(0,M.createHash)(i),s=E(e),o=[[0,e.checksum],
[e.checksum+4,e.entry],[e.entry+8,s]],n=0,l=c=>{r.update(c),n=(n+w(c))%65535};for(let[c,m]of o)await(0,y.c)(t,c,m,l,a);return r.update(Buffer.alloc(d(s)-s)),{layout:e,
digest:r.digest(),sum:n}}async function Q(t,e,{layout:i,sum:a},r){let s=E(i),o=Buffer.alloc(v+d(r.length));o.writeUInt32LE(o.length,0),o.writeUInt16LE(_,4),o.writeUInt16LE(
H,6),r.copy(o,v);let n=Buffer.alloc(8);n.writeUInt32LE(d(s),0),n.writeUInt32LE(o.length,4);let l=Buffer.alloc(4),c=(a+w(n)+w(o))%65535||65535;l.writeUInt32LE((c+
d(s)+o.length)%2**32,0),await R(t,e,s,[{at:s,bytes:Buffer.concat([Buffer.alloc(d(s)-s),o])},{at:i.entry,bytes:n},{at:i.checksum,bytes:l}])}async function R(t,e,i,a){
if(i<=U.a){Z(t,e,i,a);return}await(0,z.copyFile)(t,e,f.constants.COPYFILE_EXCL|f.constants.COPYFILE_FICLONE),L(e,()=>{(0,f.chmodSync)(e,384);let r=(0,f.openSync)(
e,"r+");try{(0,f.ftruncateSync)(r,i);for(let{at:s,bytes:o}of a)k(r,o,s)}finally{(0,f.closeSync)(r)}})}function Z(t,e,i,a){let r=Buffer.alloc(Math.max(...a.map(({
at:o,bytes:n})=>o+n.length)));(0,f.readFileSync)(t).copy(r,0,0,i);for(let{at:o,bytes:n}of a)n.copy(r,o);let s=(0,f.openSync)(e,"wx",384);L(e,()=>{try{k(s,r,0)}finally{
(0,f.closeSync)(s)}})}function L(t,e){try{e()}catch(i){throw(0,f.rmSync)(t,{force:!0}),i}}function E({size:t,table:e}){return(e==null?void 0:e.offset)??t}function w(t){
let e=new DataView(t.buffer,t.byteOffset,t.length),i=t.length-t.length%4,a=0;for(let r=0;r<i;r+=4)a+=e.getUint32(r,!0);for(let r=i;r<t.length;r+=1)a+=e.getUint8(
r)*(r%2===0?1:256);return a}function k(t,e,i){for(let a=0;a<e.length;)a+=(0,f.writeSync)(t,e,a,e.length-a,i+a)}function d(t){return Math.ceil(t/g)*g}var tt=200;
async function $(t,e){let i;try{let n=await(0,O.readFile)(t.certificateChain,"utf8"),{authenticodeFormat:l}=await Promise.resolve().then(()=>W(require("./authenticode-message-4ZNEFI3Z.cjs")));
i=l({...t,certificateChain:n})}catch(n){return{kind:"unavailable",reason:(0,h.g)(n,"message")??"the certificate's chain can't be read"}}let a=new Map,r=n=>{let l=a.
get(n);if(l===void 0)throw new Error("nobody has opened it");return l},s=await(0,C.a)(t,{...i,async digestOf(n,l,c){let m=r(c);return m.image=await K(m.file,m.layout,
t.digest,l),m.image.digest},put(n,l){r(n).signature=Buffer.from(l)}},e);if(s.kind==="unavailable")return s;let o={question:t,session:e,inner:s.signer,underWay:a,
kept:new Map};return{kind:"ready",signer:{sign:(n,l=t.timeLimitInSeconds)=>et(n,l,o),again:()=>s.signer.again(),close:()=>s.signer.close()}}}async function et(t,e,i){
let{input:a,output:r,timestampUrl:s}=t,o=await it(a);if(o===void 0)return i.question.runTool(t,e);let n;try{n=nt(o,r,i)??await at(o,t,i)}finally{await o.file.close()}
if("exitCode"in n)return n;let{signature:l}=n;if(s!==void 0){ot(r,n,i);let c=await rt(l,s,e,i);if(!Buffer.isBuffer(c))return c;l=c}i.kept.delete(r);try{return await Q(
a,r,n.image,l),I}catch(c){return B(`error: ${r} can't be written: ${(0,h.g)(c,"message")??""}`,i)}}async function it(t){let e;try{let i=(0,u.b)((0,F.statSync)(t,
{bigint:!0}));e=await(0,y.a)(t);let a=await(0,u.c)(e);if(a!==void 0&&J(a))return{file:e,layout:a,state:i}}catch{}await(e==null?void 0:e.close())}async function at(t,e,i){
let{inner:a,underWay:r}=i,{output:s}=e;r.set(s,t);let o;try{o=await a.sign(e)}finally{r.delete(s)}let{image:n,signature:l,state:c}=t;return n===void 0||l===void 0?
o:{state:c,image:n,signature:l}}async function rt(t,e,i,{question:a,session:r}){let{digest:s,timestamps:o}=a,{signal:n}=r,[l]=(0,S.a)(t).signers;try{let c=await(0,u.s)(
e,(l==null?void 0:l.signature)??Buffer.alloc(0),{proxy:o.proxy,timeLimitInSeconds:Math.min(o.timeLimitInSeconds,i),digest:s,signal:n}),m=(0,u.p)(c);if(typeof m==
"string")throw new u.t(m);return(0,u.r)(t,m.raw,"authenticode")}catch(c){if(n.aborted)throw new x.b("CANCELLED","The run was cancelled while a timestamp server \
was asked.",{cause:c});if(!(c instanceof u.t))throw c;return B(`error: timestamping failed: ${e}: ${c.message}`,{session:r})}}function nt({state:t},e,{kept:i}){
let a=i.get(e);return(a==null?void 0:a.state)===t?a:void 0}function ot(t,e,{kept:i}){let[a]=i.keys();a!==void 0&&i.size>=tt&&i.delete(a),i.set(t,e)}var I={exitCode:0,
signal:null,output:"",stdout:"",stderr:"",timedOut:!1,durationInMilliseconds:0};function B(t,{session:e}){let i=`${e.redact(t)}
`;return{...I,exitCode:1,output:i,stderr:i}}0&&(module.exports={startAuthenticodeBatch});
