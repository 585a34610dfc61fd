var O=Object.defineProperty;var W=Object.getOwnPropertyDescriptor;var D=Object.getOwnPropertyNames;var F=Object.prototype.hasOwnProperty;var N=(e,t)=>{for(var r in t)O(e,r,{get:t[r],enumerable:!0})},R=(e,t,r,i)=>{if(t&&typeof t=="object"||typeof t=="function")for(let a of D(t))!F.call(e,a)&&a!==r&&
O(e,a,{get:()=>t[a],enumerable:!(i=W(t,a))||i.enumerable});return e};var U=e=>R(O({},"__esModule",{value:!0}),e);var ce={};N(ce,{a:()=>G});module.exports=U(ce);var z=require("./chunk-Q5BETL26.cjs"),E=require("./chunk-246CQE5H.cjs"),K=require("./chunk-QVQMZY42.cjs"),M=require("./chunk-AZ2NWAXO.cjs"),
I=require("./chunk-F5PLUWPU.cjs"),k=require("./chunk-I72JFFQY.cjs"),j=require("./chunk-LSCXC564.cjs"),$=require("./chunk-74PKTZTJ.cjs"),S=require("./chunk-DL23VD4K.cjs"),
x=require("node:fs");function X(e,t,r){let i=new Set,a,s=n=>(i.add(n),n.ended.then(()=>i.delete(n)),n),d=()=>[...i].filter(({over:n})=>!n),f=n=>n.toSorted((l,o)=>l.
pending-o.pending)[0];s(e);let u=r,m=new Set,g=()=>{let n=d(),l=f(n),o=n.at(-1);return l===void 0||o===void 0?s(t()):l.pending===0||l.threads===!0||n.length>=u?
l:o.threads===void 0?o:s(t())},c=async(n,l)=>{if(a!==void 0)return a;let o=g();if(o.threads===void 0&&o.pending>0){if(await Promise.race([o.awaitStart(),...m]),
l.over)return{process:o,answer:{kind:"given-up"}};if(o.retired||d().length>0)return c(n,l)}let p=o.sign(n,l);m.add(p);let w=await p;m.delete(p);let y=d().filter(
h=>h!==o).length;return o.threads!==void 0||y===0?{process:o,answer:w}:(u=y,o.retire(),w.kind==="given-up"?{process:o,answer:w}:c(n,l))};return{sign:c,refuse(n){
_(n)&&(a=n)},async again(){a=void 0;for(let n of d())n.crowded&&n.retire();await Promise.all([...i].filter(({over:n})=>n).map(({ended:n})=>n))},async close(){await Promise.
all([...i].map(n=>n.close()))}}}function _(e){return e.kind!=="failed"?!0:e.ckr===void 0||!S.a[(0,k.b)((0,k.a)(e.ckr)).code].transient}var H=1,J=13,Q=4161,V=5,Y={
sha256:{prefix:"3031300d060960864801650304020105000420",hashAlg:592,mgf:2,size:32},sha384:{prefix:"3041300d060960864801650304020205000430",hashAlg:608,mgf:3,size:48},
sha512:{prefix:"3051300d060960864801650304020305000440",hashAlg:624,mgf:4,size:64}},b=e=>e;function Z(e,t,r){if(e==="EC")return{mechanism:{mechanism:Q},dataOf:b,
signatureOf:ee};let{prefix:i,hashAlg:a,mgf:s,size:d}=Y[r];if(t==="pss")return{mechanism:{mechanism:J,parameter:{type:V,hashAlg:a,mgf:s,saltLen:d}},dataOf:b,signatureOf:b};
let f=Buffer.from(i,"hex");return{mechanism:{mechanism:H},dataOf:u=>Buffer.concat([f,u]),signatureOf:b}}function ee(e){let t=e.length/2;return(0,E.a)(I.a.sequence,
A(e.subarray(0,t)),A(e.subarray(t)))}function A(e){let t=e.findIndex(a=>a!==0),r=t===-1?Buffer.of(0):e.subarray(t),i=(r[0]??0)>=128?Buffer.of(0):Buffer.of();return(0,E.a)(
I.a.integer,i,r)}function te(){let e=new Set,t=!1;return{get over(){return t},throwIfAborted(){if(t)throw new Error("It took too long, or the run was cancelled.")},
onEnd(r){return e.add(r),()=>e.delete(r)},end(){t=!0;for(let r of e)r();e.clear()}}}function T(e,t){let r=(0,k.a)(t),i=`0x${(t>>>0).toString(16).toUpperCase()}`;
return`error: PKCS11 function ${e} failed: rv = ${r===i?"unknown PKCS11 error":r} (${i})`}function re(e,t){return`error: unable to load module ${e}: ${t}`}function ne(e,t){
let r=t.length===0?"The library shows no key at all.":`The library shows: ${t.slice(0,10).join(", ")}.`;return`The private key was not found at: ${(0,z.a)({id:e})}\

${r}`}function ae(){return T("C_GetSlotList",224)}function ie(e,t){return`error: the process that holds the library ended ${t}${e===void 0?"":` in ${e}`}`}async function G(e,t,r){
let i=await(0,M.a)(r.workspace);if(i===void 0)return{kind:"unavailable",reason:`this release has no PKCS #11 addon for ${process.platform} on ${process.arch}`};
let{library:a,keyId:s,pin:d,slot:f,parallel:u}=e,m=Z(e.keyType,e.padding,e.digest),g={library:a,keyId:s,pin:d,slot:f,parallel:u},c=()=>(0,K.a)(g,{addon:i,environment:e.
environment},r),n=await e.startedAhead?.take(g)??c(),l=await n.addon;if(C(r),l!==void 0)return await n.close(),{kind:"unavailable",reason:l};let o=X(n,c,u),p=new Set,
w=()=>{for(let h of p)h.end()};r.signal.addEventListener("abort",w);let y={question:e,format:t,scheme:m,pool:o,session:r,underWay:p};return{kind:"ready",signer:{
...t.digestOf===void 0?{readAhead:h=>oe(h,y)}:{},sign:h=>de(h,y),again:()=>o.again(),close:()=>(r.signal.removeEventListener("abort",w),o.close())}}}async function oe(e,t){
let{digests:r,digest:i}=t.question;await L(t,a=>r.of(e,i,a).catch(()=>{}))}async function L({question:e,session:t,underWay:r},i){let a=te();t.signal.aborted&&a.
end();let s=setTimeout(()=>{a.end()},(0,j.e)(e.timeLimitInSeconds));r.add(a);try{return await i(a)}finally{clearTimeout(s),r.delete(a)}}var se={exitCode:0,signal:null,
words:[]};async function de(e,t){let{session:r}=t,i=performance.now();C(r);let{words:a,timedOut:s=!1,...d}=await L(t,u=>le(e,u,t));C(r);let f=a.map(u=>`${r.redact(
u)}
`).join("");return{...d,timedOut:s,output:f,stdout:"",stderr:f,durationInMilliseconds:Math.round(performance.now()-i)}}async function le({input:e,output:t},r,i){
let{question:a,format:s,scheme:d,pool:f}=i,u;try{u=await(s.digestOf?.(e,r,t)??a.digests.of(e,a.digest,r))}catch(o){return r.over?B([]):v([`error: ${e} can't be \
read: ${(0,$.g)(o,"message")??""}`])}let{digest:m,finish:g}=s.prepare(u),c=await f.sign({data:d.dataOf(m),mechanism:d.mechanism},r);if("kind"in c)return v([P(c,
a)]);let{answer:n,process:l}=c;if(n.kind!=="signed")return fe(n,l,i);try{return(s.put??ue)(t,g(d.signatureOf(n.signature))),se}catch(o){return(0,$.g)(o,"code")!==
"EEXIST"&&(0,x.rmSync)(t,{force:!0}),v([`error: ${t} can't be written: ${(0,$.g)(o,"message")??""}`])}}function ue(e,t){(0,x.writeFileSync)(e,t,{flag:"wx"})}function fe(e,t,{
question:r,pool:i}){let a=t.words();switch(e.kind){case"refused":return v([...a,q(e,r)]);case"not-started":return i.refuse(e.failure),v([...a,P(e.failure,r)]);case"\
given-up":return t.retire(),B(a);case"ended":{let{exitCode:s,signal:d}=e.end,f=d===null?`with exit code ${s??"?"}`:`by ${d}`;return{exitCode:s===0?1:s,signal:d,
failedBesideOthers:e.besideOthers,words:[...a,ie(e.step,f)]}}}}function P(e,t){return e.kind==="no-token"?ae():e.kind==="no-key"?ne(t.keyId,e.visible):q(e,t)}function q({
step:e,ckr:t,message:r},{library:i}){return t!==void 0?T(e,t):e==="load"?re(i,r):`error: ${e} failed: ${r}`}function v(e){return{exitCode:1,signal:null,words:e}}
function B(e){return{exitCode:null,signal:"SIGTERM",words:e,timedOut:!0}}function C({signal:e}){if(e.aborted)throw new S.b("CANCELLED","The run was cancelled; t\
he batch signer was stopped or not started.")}0&&(module.exports={a});
