var C=Object.defineProperty;var D=Object.getOwnPropertyDescriptor;var F=Object.getOwnPropertyNames;var N=Object.prototype.hasOwnProperty;var R=(e,t)=>{for(var r in t)C(e,r,{get:t[r],enumerable:!0})},U=(e,t,r,i)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of F(t))!N.call(e,n)&&n!==r&&
C(e,n,{get:()=>t[n],enumerable:!(i=D(t,n))||i.enumerable});return e};var X=e=>U(C({},"__esModule",{value:!0}),e);var me={};R(me,{a:()=>W});module.exports=X(me);var K=require("./chunk-HCPT5UC6.cjs"),I=require("./chunk-246CQE5H.cjs"),M=require("./chunk-ASF56PXS.cjs"),j=require("./chunk-AISAOYIX.cjs"),
A=require("./chunk-KCTSZASC.cjs"),k=require("./chunk-I72JFFQY.cjs"),G=require("./chunk-QAA7V325.cjs"),O=require("./chunk-4LOM4CLD.cjs"),S=require("./chunk-DL23VD4K.cjs"),
x=require("node:fs");function _(e,t,r){let i=new Set,n,s=a=>(i.add(a),a.ended.then(()=>i.delete(a)),a),d=()=>[...i].filter(({over:a})=>!a),u=a=>a.toSorted((l,o)=>l.
pending-o.pending)[0];s(e);let f=r,m=new Set,p=()=>{let a=d(),l=u(a),o=a.at(-1);return l===void 0||o===void 0?s(t()):l.pending===0||l.threads===!0||a.length>=f?
l:o.threads===void 0?o:s(t())},g=async(a,l)=>{if(n!==void 0)return n;let o=p();if(o.threads===void 0&&o.pending>0){if(await Promise.race([o.awaitStart(),...m]),
l.over)return{process:o,answer:{kind:"given-up"}};if(o.retired||d().length>0)return g(a,l)}let c=o.sign(a,l);m.add(c);let h=await c;m.delete(c);let w=d().filter(
b=>b!==o).length;return o.threads!==void 0||w===0?{process:o,answer:h}:(f=w,o.retire(),h.kind==="given-up"?{process:o,answer:h}:g(a,l))};return{sign:g,refuse(a){
H(a)&&(n=a)},async again(){n=void 0;for(let a of d())a.crowded&&a.retire();await Promise.all([...i].filter(({over:a})=>a).map(({ended:a})=>a))},async close(){await Promise.
all([...i].map(a=>a.close()))}}}function H(e){return e.kind!=="failed"?!0:e.ckr===void 0||!S.a[(0,k.b)((0,k.a)(e.ckr)).code].transient}var J=1,Q=13,V=4161,Y=5,Z={
sha256:{prefix:"3031300d060960864801650304020105000420",hashAlg:592,mgf:2,size:32},sha384:{prefix:"3041300d060960864801650304020205000430",hashAlg:608,mgf:3,size:48},
sha512:{prefix:"3051300d060960864801650304020305000440",hashAlg:624,mgf:4,size:64}},$=e=>e;function ee(e,t,r){if(e==="EC")return{mechanism:{mechanism:V},dataOf:$,
signatureOf:te};let{prefix:i,hashAlg:n,mgf:s,size:d}=Z[r];if(t==="pss")return{mechanism:{mechanism:Q,parameter:{type:Y,hashAlg:n,mgf:s,saltLen:d}},dataOf:$,signatureOf:$};
let u=Buffer.from(i,"hex");return{mechanism:{mechanism:J},dataOf:f=>Buffer.concat([u,f]),signatureOf:$}}function te(e){let t=e.length/2;return(0,I.a)(A.a.sequence,
T(e.subarray(0,t)),T(e.subarray(t)))}function T(e){let t=e.findIndex(n=>n!==0),r=t===-1?Buffer.of(0):e.subarray(t),i=(r[0]??0)>=128?Buffer.of(0):Buffer.of();return(0,I.a)(
A.a.integer,i,r)}function re(){let e=new Set,t=!1;return{get over(){return t},throwIfAborted(){if(t)throw new Error("It took too long, or the run was cancelled.")},
onEnd(r){return e.add(r),()=>e.delete(r)},end(){t=!0;for(let r of e)r();e.clear()}}}function L(e,t){let r=(0,k.a)(t),i=`0x${(t>>>0).toString(16).toUpperCase()}`;
return`error: PKCS11 function ${e} failed: rv = ${r===i?"unknown PKCS11 error":r} (${i})`}function ne(e,t){return`error: unable to load module ${e}: ${t}`}function ae(e,t){
let r=t.length===0?"The library shows no key at all.":`The library shows: ${t.slice(0,10).join(", ")}.`;return`The private key was not found at: ${(0,K.a)({id:e})}\

${r}`}function ie(){return L("C_GetSlotList",224)}function oe(e,t){return`error: the process that holds the library ended ${t}${e===void 0?"":` in ${e}`}`}async function W(e,t,r){
var i;let n=await(0,j.a)(r.workspace);if(n===void 0)return{kind:"unavailable",reason:`this release has no PKCS #11 addon for ${process.platform} on ${process.arch}`};
let{library:s,keyId:d,pin:u,slot:f,parallel:m}=e,p=ee(e.keyType,e.padding,e.digest),g={library:s,keyId:d,pin:u,slot:f,parallel:m},a=()=>(0,M.a)(g,{addon:n,environment:e.
environment},r),l=await((i=e.startedAhead)==null?void 0:i.take(g))??a(),o=await l.addon;if(E(r),o!==void 0)return await l.close(),{kind:"unavailable",reason:o};
let c=_(l,a,m),h=new Set,w=()=>{for(let v of h)v.end()};r.signal.addEventListener("abort",w);let b={question:e,format:t,scheme:p,pool:c,session:r,underWay:h};return{
kind:"ready",signer:{...t.digestOf===void 0?{readAhead:v=>se(v,b)}:{},sign:v=>le(v,b),again:()=>c.again(),close:()=>(r.signal.removeEventListener("abort",w),c.close())}}}
async function se(e,t){let{digests:r,digest:i}=t.question;await q(t,n=>r.of(e,i,n).catch(()=>{}))}async function q({question:e,session:t,underWay:r},i){let n=re();
t.signal.aborted&&n.end();let s=setTimeout(()=>{n.end()},(0,G.e)(e.timeLimitInSeconds));r.add(n);try{return await i(n)}finally{clearTimeout(s),r.delete(n)}}var de={
exitCode:0,signal:null,words:[]};async function le(e,t){let{session:r}=t,i=performance.now();E(r);let{words:n,timedOut:s=!1,...d}=await q(t,f=>ue(e,f,t));E(r);let u=n.
map(f=>`${r.redact(f)}
`).join("");return{...d,timedOut:s,output:u,stdout:"",stderr:u,durationInMilliseconds:Math.round(performance.now()-i)}}async function ue({input:e,output:t},r,i){
var n;let{question:s,format:d,scheme:u,pool:f}=i,m;try{m=await(((n=d.digestOf)==null?void 0:n.call(d,e,r,t))??s.digests.of(e,s.digest,r))}catch(c){return r.over?
z([]):y([`error: ${e} can't be read: ${(0,O.g)(c,"message")??""}`])}let{digest:p,finish:g}=d.prepare(m),a=await f.sign({data:u.dataOf(p),mechanism:u.mechanism},
r);if("kind"in a)return y([B(a,s)]);let{answer:l,process:o}=a;if(l.kind!=="signed")return ce(l,o,i);try{return(d.put??fe)(t,g(u.signatureOf(l.signature))),de}catch(c){
return(0,O.g)(c,"code")!=="EEXIST"&&(0,x.rmSync)(t,{force:!0}),y([`error: ${t} can't be written: ${(0,O.g)(c,"message")??""}`])}}function fe(e,t){(0,x.writeFileSync)(
e,t,{flag:"wx"})}function ce(e,t,{question:r,pool:i}){let n=t.words();switch(e.kind){case"refused":return y([...n,P(e,r)]);case"not-started":return i.refuse(e.failure),
y([...n,B(e.failure,r)]);case"given-up":return t.retire(),z(n);case"ended":{let{exitCode:s,signal:d}=e.end,u=d===null?`with exit code ${s??"?"}`:`by ${d}`;return{
exitCode:s===0?1:s,signal:d,failedBesideOthers:e.besideOthers,words:[...n,oe(e.step,u)]}}}}function B(e,t){return e.kind==="no-token"?ie():e.kind==="no-key"?ae(
t.keyId,e.visible):P(e,t)}function P({step:e,ckr:t,message:r},{library:i}){return t!==void 0?L(e,t):e==="load"?ne(i,r):`error: ${e} failed: ${r}`}function y(e){
return{exitCode:1,signal:null,words:e}}function z(e){return{exitCode:null,signal:"SIGTERM",words:e,timedOut:!0}}function E({signal:e}){if(e.aborted)throw new S.b(
"CANCELLED","The run was cancelled; the batch signer was stopped or not started.")}0&&(module.exports={a});
