var C=Object.defineProperty;var D=Object.getOwnPropertyDescriptor;var F=Object.getOwnPropertyNames;var N=Object.prototype.hasOwnProperty;var R=(e,t)=>{for(var n in t)C(e,n,{get:t[n],enumerable:!0})},U=(e,t,n,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of F(t))!N.call(e,r)&&r!==n&&
C(e,r,{get:()=>t[r],enumerable:!(a=D(t,r))||a.enumerable});return e};var X=e=>U(C({},"__esModule",{value:!0}),e);var me={};R(me,{a:()=>W});module.exports=X(me);var K=require("./chunk-HCPT5UC6.cjs"),I=require("./chunk-246CQE5H.cjs"),M=require("./chunk-LRFMEYB5.cjs"),j=require("./chunk-AISAOYIX.cjs"),
A=require("./chunk-KCTSZASC.cjs"),k=require("./chunk-I72JFFQY.cjs"),G=require("./chunk-QAA7V325.cjs"),x=require("./chunk-4LOM4CLD.cjs"),S=require("./chunk-DL23VD4K.cjs"),
O=require("node:fs");function _(e,t,n){let a=new Set,r,s=i=>(a.add(i),i.ended.then(()=>a.delete(i)),i),d=()=>[...a].filter(({over:i})=>!i),u=i=>i.toSorted((l,o)=>l.
pending-o.pending)[0];s(e);let f=n,m=new Set,p=()=>{let i=d(),l=u(i),o=i.at(-1);return l===void 0||o===void 0?s(t()):l.pending===0||l.threads===!0||i.length>=f?
l:o.threads===void 0?o:s(t())},g=async(i,l)=>{if(r!==void 0)return r;let o=p();if(o.threads===void 0&&o.pending>0&&(await Promise.race([o.started,...m]),d().length>
0))return g(i,l);let c=o.sign(i,l);m.add(c);let h=await c;m.delete(c);let w=d().filter(b=>b!==o).length;return o.threads!==void 0||w===0?{process:o,answer:h}:(f=
w,o.retire(),h.kind==="given-up"?{process:o,answer:h}:g(i,l))};return{sign:g,refuse(i){H(i)&&(r=i)},again(){r=void 0},async close(){await Promise.all([...a].map(
i=>i.close()))}}}function H(e){return e.kind!=="failed"?!0:e.ckr===void 0||!S.a[(0,k.b)((0,k.a)(e.ckr)).code].transient}var J=1,Q=13,V=4161,Y=5,Z={sha256:{prefix:"\
3031300d060960864801650304020105000420",hashAlg:592,mgf:2,size:32},sha384:{prefix:"3041300d060960864801650304020205000430",hashAlg:608,mgf:3,size:48},sha512:{prefix:"\
3051300d060960864801650304020305000440",hashAlg:624,mgf:4,size:64}},$=e=>e;function ee(e,t,n){if(e==="EC")return{mechanism:{mechanism:V},dataOf:$,signatureOf:te};
let{prefix:a,hashAlg:r,mgf:s,size:d}=Z[n];if(t==="pss")return{mechanism:{mechanism:Q,parameter:{type:Y,hashAlg:r,mgf:s,saltLen:d}},dataOf:$,signatureOf:$};let u=Buffer.
from(a,"hex");return{mechanism:{mechanism:J},dataOf:f=>Buffer.concat([u,f]),signatureOf:$}}function te(e){let t=e.length/2;return(0,I.a)(A.a.sequence,T(e.subarray(
0,t)),T(e.subarray(t)))}function T(e){let t=e.findIndex(r=>r!==0),n=t===-1?Buffer.of(0):e.subarray(t),a=(n[0]??0)>=128?Buffer.of(0):Buffer.of();return(0,I.a)(A.a.
integer,a,n)}function ne(){let e=new Set,t=!1;return{get over(){return t},throwIfAborted(){if(t)throw new Error("It took too long, or the run was cancelled.")},
onEnd(n){return e.add(n),()=>e.delete(n)},end(){t=!0;for(let n of e)n();e.clear()}}}function L(e,t){let n=(0,k.a)(t),a=`0x${(t>>>0).toString(16).toUpperCase()}`;
return`error: PKCS11 function ${e} failed: rv = ${n===a?"unknown PKCS11 error":n} (${a})`}function re(e,t){return`error: unable to load module ${e}: ${t}`}function ae(e,t){
let n=t.length===0?"The library shows no key at all.":`The library shows: ${t.slice(0,10).join(", ")}.`;return`The private key was not found at: ${(0,K.a)({id:e})}\

${n}`}function ie(){return L("C_GetSlotList",224)}function oe(e,t){return`error: the process that holds the library ended ${t}${e===void 0?"":` in ${e}`}`}async function W(e,t,n){
var a;let r=await(0,j.a)(n.workspace);if(r===void 0)return{kind:"unavailable",reason:`this release has no PKCS #11 addon for ${process.platform} on ${process.arch}`};
let{library:s,keyId:d,pin:u,slot:f,parallel:m}=e,p=ee(e.keyType,e.padding,e.digest),g={library:s,keyId:d,pin:u,slot:f,parallel:m},i=()=>(0,M.a)(g,{addon:r,environment:e.
environment},n),l=await((a=e.startedAhead)==null?void 0:a.take(g))??i(),o=await l.addon;if(E(n),o!==void 0)return await l.close(),{kind:"unavailable",reason:o};
let c=_(l,i,m),h=new Set,w=()=>{for(let y of h)y.end()};n.signal.addEventListener("abort",w);let b={question:e,format:t,scheme:p,pool:c,session:n,underWay:h};return{
kind:"ready",signer:{...t.digestOf===void 0?{readAhead:y=>se(y,b)}:{},sign:y=>le(y,b),again:()=>{c.again()},close:()=>(n.signal.removeEventListener("abort",w),c.
close())}}}async function se(e,t){let{digests:n,digest:a}=t.question;await q(t,r=>n.of(e,a,r).catch(()=>{}))}async function q({question:e,session:t,underWay:n},a){
let r=ne();t.signal.aborted&&r.end();let s=setTimeout(()=>{r.end()},(0,G.e)(e.timeLimitInSeconds));n.add(r);try{return await a(r)}finally{clearTimeout(s),n.delete(
r)}}var de={exitCode:0,signal:null,words:[]};async function le(e,t){let{session:n}=t,a=performance.now();E(n);let{words:r,timedOut:s=!1,...d}=await q(t,f=>ue(e,
f,t));E(n);let u=r.map(f=>`${n.redact(f)}
`).join("");return{...d,timedOut:s,output:u,stdout:"",stderr:u,durationInMilliseconds:Math.round(performance.now()-a)}}async function ue({input:e,output:t},n,a){
var r;let{question:s,format:d,scheme:u,pool:f}=a,m;try{m=await(((r=d.digestOf)==null?void 0:r.call(d,e,n,t))??s.digests.of(e,s.digest,n))}catch(c){return n.over?
z([]):v([`error: ${e} can't be read: ${(0,x.g)(c,"message")??""}`])}let{digest:p,finish:g}=d.prepare(m),i=await f.sign({data:u.dataOf(p),mechanism:u.mechanism},
n);if("kind"in i)return v([B(i,s)]);let{answer:l,process:o}=i;if(l.kind!=="signed")return ce(l,o,a);try{return(d.put??fe)(t,g(u.signatureOf(l.signature))),de}catch(c){
return(0,x.g)(c,"code")!=="EEXIST"&&(0,O.rmSync)(t,{force:!0}),v([`error: ${t} can't be written: ${(0,x.g)(c,"message")??""}`])}}function fe(e,t){(0,O.writeFileSync)(
e,t,{flag:"wx"})}function ce(e,t,{question:n,pool:a}){let r=t.words();switch(e.kind){case"refused":return v([...r,P(e,n)]);case"not-started":return a.refuse(e.failure),
v([...r,B(e.failure,n)]);case"given-up":return t.retire(),z(r);case"ended":{let{exitCode:s,signal:d}=e.end,u=d===null?`with exit code ${s??"?"}`:`by ${d}`;return{
exitCode:s===0?1:s,signal:d,words:[...r,oe(e.step,u)]}}}}function B(e,t){return e.kind==="no-token"?ie():e.kind==="no-key"?ae(t.keyId,e.visible):P(e,t)}function P({
step:e,ckr:t,message:n},{library:a}){return t!==void 0?L(e,t):e==="load"?re(a,n):`error: ${e} failed: ${n}`}function v(e){return{exitCode:1,signal:null,words:e}}
function z(e){return{exitCode:null,signal:"SIGTERM",words:e,timedOut:!0}}function E({signal:e}){if(e.aborted)throw new S.b("CANCELLED","The run was cancelled; t\
he batch signer was stopped or not started.")}0&&(module.exports={a});
