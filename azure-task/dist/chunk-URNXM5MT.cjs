var O=Object.defineProperty;var j=Object.getOwnPropertyDescriptor;var G=Object.getOwnPropertyNames;var W=Object.prototype.hasOwnProperty;var D=(e,n)=>{for(var t in n)O(e,t,{get:n[t],enumerable:!0})},F=(e,n,t,a)=>{if(n&&typeof n=="object"||typeof n=="function")for(let r of G(n))!W.call(e,r)&&r!==t&&
O(e,r,{get:()=>n[r],enumerable:!(a=j(n,r))||a.enumerable});return e};var N=e=>F(O({},"__esModule",{value:!0}),e);var oe={};D(oe,{a:()=>K});module.exports=N(oe);var q=require("./chunk-HCPT5UC6.cjs"),z=require("./chunk-OXL5VG5J.cjs"),M=require("./chunk-AISAOYIX.cjs"),k=require("./chunk-I72JFFQY.cjs"),
x=require("./chunk-7RIKCKPE.cjs"),S=require("./chunk-VC77LCNK.cjs"),C=require("node:fs");function R(e,n,t){let a=new Set,r,d=i=>(a.add(i),i.ended.then(()=>a.delete(
i)),i),o=()=>[...a].filter(({over:i})=>!i),u=i=>i.toSorted((l,s)=>l.pending-s.pending)[0];d(e);let f=t,g=new Set,p=()=>{let i=o(),l=u(i),s=i.at(-1);return l===void 0||
s===void 0?d(n()):l.pending===0||l.threads===!0||i.length>=f?l:s.threads===void 0?s:d(n())},h=async(i,l)=>{if(r!==void 0)return r;let s=p();if(s.threads===void 0&&
s.pending>0&&(await Promise.race([s.started,...g]),o().length>0))return h(i,l);let c=s.sign(i,l);g.add(c);let m=await c;g.delete(c);let w=o().filter(b=>b!==s).length;
return s.threads!==void 0||w===0?{process:s,answer:m}:(f=w,s.retire(),m.kind==="given-up"?{process:s,answer:m}:h(i,l))};return{sign:h,refuse(i){U(i)&&(r=i)},again(){
r=void 0},async close(){await Promise.all([...a].map(i=>i.close()))}}}function U(e){return e.kind!=="failed"?!0:e.ckr===void 0||!S.a[(0,k.b)((0,k.a)(e.ckr)).code].
transient}var X={sha256:{prefix:"3031300d060960864801650304020105000420",hashAlg:592,mgf:2,size:32},sha384:{prefix:"3041300d060960864801650304020205000430",hashAlg:608,
mgf:3,size:48},sha512:{prefix:"3051300d060960864801650304020305000440",hashAlg:624,mgf:4,size:64}},$=e=>e;function _(e,n,t){if(e==="EC")return{mechanism:{mechanism:4161},
dataOf:$,signatureOf:H};let{prefix:a,hashAlg:r,mgf:d,size:o}=X[t];if(n==="pss")return{mechanism:{mechanism:13,parameter:{type:5,hashAlg:r,mgf:d,saltLen:o}},dataOf:$,
signatureOf:$};let u=Buffer.from(a,"hex");return{mechanism:{mechanism:1},dataOf:f=>Buffer.concat([u,f]),signatureOf:$}}function H(e){let n=e.length/2,t=Buffer.concat(
[E(e.subarray(0,n)),E(e.subarray(n))]);return Buffer.concat([Buffer.of(48,...t.length<128?[t.length]:[129,t.length]),t])}function E(e){let n=e.findIndex(r=>r!==
0),t=n===-1?Buffer.of(0):e.subarray(n),a=(t[0]??0)>=128?Buffer.concat([Buffer.of(0),t]):t;return Buffer.concat([Buffer.of(2,a.length),a])}function J(){let e=new Set,
n=!1;return{get over(){return n},throwIfAborted(){if(n)throw new Error("It took too long, or the run was cancelled.")},onEnd(t){return e.add(t),()=>e.delete(t)},
end(){n=!0;for(let t of e)t();e.clear()}}}function I(e,n){let t=(0,k.a)(n),a=`0x${(n>>>0).toString(16).toUpperCase()}`;return`error: PKCS11 function ${e} failed\
: rv = ${t===a?"unknown PKCS11 error":t} (${a})`}function Q(e,n){return`error: unable to load module ${e}: ${n}`}function V(e,n){let t=n.length===0?"The library\
 shows no key at all.":`The library shows: ${n.slice(0,10).join(", ")}.`;return`The private key was not found at: ${(0,q.a)({id:e})}
${t}`}function Y(){return I("C_GetSlotList",224)}function Z(e,n){return`error: the process that holds the library ended ${n}${e===void 0?"":` in ${e}`}`}async function K(e,n,t){
var a;let r=await(0,M.a)(t.workspace);if(r===void 0)return{kind:"unavailable",reason:`this release has no PKCS #11 addon for ${process.platform} on ${process.arch}`};
let{library:d,keyId:o,pin:u,slot:f,parallel:g}=e,p=_(e.keyType,e.padding,e.digest),h={library:d,keyId:o,pin:u,slot:f,parallel:g},i=()=>(0,z.a)(h,{addon:r,environment:e.
environment},t),l=await((a=e.startedAhead)==null?void 0:a.take(h))??i(),s=await l.addon;if(B(t),s!==void 0)return await l.close(),{kind:"unavailable",reason:s};
let c=R(l,i,g),m=new Set,w=()=>{for(let y of m)y.end()};t.signal.addEventListener("abort",w);let b={question:e,format:n,scheme:p,pool:c,session:t,underWay:m};return{
kind:"ready",signer:{...n.digestOf===void 0?{readAhead:y=>ee(y,b)}:{},sign:y=>te(y,b),again:()=>{c.again()},close:()=>(t.signal.removeEventListener("abort",w),c.
close())}}}async function ee(e,n){let{digests:t,digest:a}=n.question;await A(n,r=>t.of(e,a,r).catch(()=>{}))}async function A({question:e,session:n,underWay:t},a){
let r=J();n.signal.aborted&&r.end();let d=Math.min(e.timeLimitInSeconds*1e3,2**31-1),o=setTimeout(()=>{r.end()},d);t.add(r);try{return await a(r)}finally{clearTimeout(
o),t.delete(r)}}var ne={exitCode:0,signal:null,words:[]};async function te(e,n){let{session:t}=n,a=performance.now();B(t);let{words:r,timedOut:d=!1,...o}=await A(
n,f=>re(e,f,n));B(t);let u=r.map(f=>`${t.redact(f)}
`).join("");return{...o,timedOut:d,output:u,stdout:"",stderr:u,durationInMilliseconds:Math.round(performance.now()-a)}}async function re({input:e,output:n},t,a){
var r;let{question:d,format:o,scheme:u,pool:f}=a,g;try{g=await(((r=o.digestOf)==null?void 0:r.call(o,e,t,n))??d.digests.of(e,d.digest,t))}catch(c){return t.over?
P([]):v([`error: ${e} can't be read: ${(0,x.g)(c,"message")??""}`])}let{digest:p,finish:h}=o.prepare(g),i=await f.sign({data:u.dataOf(p),mechanism:u.mechanism},
t);if("kind"in i)return v([T(i,d)]);let{answer:l,process:s}=i;if(l.kind!=="signed")return ie(l,s,a);try{return(o.put??ae)(n,h(u.signatureOf(l.signature))),ne}catch(c){
return(0,x.g)(c,"code")!=="EEXIST"&&(0,C.rmSync)(n,{force:!0}),v([`error: ${n} can't be written: ${(0,x.g)(c,"message")??""}`])}}function ae(e,n){(0,C.writeFileSync)(
e,n,{flag:"wx"})}function ie(e,n,{question:t,pool:a}){let r=n.words();switch(e.kind){case"refused":return v([...r,L(e,t)]);case"not-started":return a.refuse(e.failure),
v([...r,T(e.failure,t)]);case"given-up":return n.retire(),P(r);case"ended":{let{exitCode:d,signal:o}=e.end,u=o===null?`with exit code ${d??"?"}`:`by ${o}`;return{
exitCode:d===0?1:d,signal:o,words:[...r,Z(e.step,u)]}}}}function T(e,n){return e.kind==="no-token"?Y():e.kind==="no-key"?V(n.keyId,e.visible):L(e,n)}function L({
step:e,ckr:n,message:t},{library:a}){return n!==void 0?I(e,n):e==="load"?Q(a,t):`error: ${e} failed: ${t}`}function v(e){return{exitCode:1,signal:null,words:e}}
function P(e){return{exitCode:null,signal:"SIGTERM",words:e,timedOut:!0}}function B({signal:e}){if(e.aborted)throw new S.b("CANCELLED","The run was cancelled; t\
he batch signer was stopped or not started.")}0&&(module.exports={a});
