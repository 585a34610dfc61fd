var C=Object.defineProperty;var W=Object.getOwnPropertyDescriptor;var D=Object.getOwnPropertyNames;var F=Object.prototype.hasOwnProperty;var N=(e,t)=>{for(var n in t)C(e,n,{get:t[n],enumerable:!0})},R=(e,t,n,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of D(t))!F.call(e,r)&&r!==n&&
C(e,r,{get:()=>t[r],enumerable:!(a=W(t,r))||a.enumerable});return e};var U=e=>R(C({},"__esModule",{value:!0}),e);var ce={};N(ce,{a:()=>G});module.exports=U(ce);var z=require("./chunk-Q5BETL26.cjs"),E=require("./chunk-246CQE5H.cjs"),K=require("./chunk-TERDIMX7.cjs"),M=require("./chunk-AZ2NWAXO.cjs"),
I=require("./chunk-F5PLUWPU.cjs"),k=require("./chunk-I72JFFQY.cjs"),j=require("./chunk-LSCXC564.cjs"),$=require("./chunk-74PKTZTJ.cjs"),x=require("./chunk-DL23VD4K.cjs"),
S=require("node:fs");function X(e,t,n){let a=new Set,r,s=i=>(a.add(i),i.ended.then(()=>a.delete(i)),i),d=()=>[...a].filter(({over:i})=>!i),f=i=>i.toSorted((l,o)=>l.
pending-o.pending)[0];s(e);let u=n,m=new Set,h=()=>{let i=d(),l=f(i),o=i.at(-1);return l===void 0||o===void 0?s(t()):l.pending===0||l.threads===!0||i.length>=u?
l:o.threads===void 0?o:s(t())},c=async(i,l)=>{if(r!==void 0)return r;let o=h();if(o.threads===void 0&&o.pending>0&&(await Promise.race([o.started,...m]),d().length>
0))return c(i,l);let p=o.sign(i,l);m.add(p);let w=await p;m.delete(p);let y=d().filter(g=>g!==o).length;return o.threads!==void 0||y===0?{process:o,answer:w}:(u=
y,o.retire(),w.kind==="given-up"?{process:o,answer:w}:c(i,l))};return{sign:c,refuse(i){_(i)&&(r=i)},again(){r=void 0},async close(){await Promise.all([...a].map(
i=>i.close()))}}}function _(e){return e.kind!=="failed"?!0:e.ckr===void 0||!x.a[(0,k.b)((0,k.a)(e.ckr)).code].transient}var H=1,J=13,Q=4161,V=5,Y={sha256:{prefix:"\
3031300d060960864801650304020105000420",hashAlg:592,mgf:2,size:32},sha384:{prefix:"3041300d060960864801650304020205000430",hashAlg:608,mgf:3,size:48},sha512:{prefix:"\
3051300d060960864801650304020305000440",hashAlg:624,mgf:4,size:64}},b=e=>e;function Z(e,t,n){if(e==="EC")return{mechanism:{mechanism:Q},dataOf:b,signatureOf:ee};
let{prefix:a,hashAlg:r,mgf:s,size:d}=Y[n];if(t==="pss")return{mechanism:{mechanism:J,parameter:{type:V,hashAlg:r,mgf:s,saltLen:d}},dataOf:b,signatureOf:b};let f=Buffer.
from(a,"hex");return{mechanism:{mechanism:H},dataOf:u=>Buffer.concat([f,u]),signatureOf:b}}function ee(e){let t=e.length/2;return(0,E.a)(I.a.sequence,A(e.subarray(
0,t)),A(e.subarray(t)))}function A(e){let t=e.findIndex(r=>r!==0),n=t===-1?Buffer.of(0):e.subarray(t),a=(n[0]??0)>=128?Buffer.of(0):Buffer.of();return(0,E.a)(I.a.
integer,a,n)}function te(){let e=new Set,t=!1;return{get over(){return t},throwIfAborted(){if(t)throw new Error("It took too long, or the run was cancelled.")},
onEnd(n){return e.add(n),()=>e.delete(n)},end(){t=!0;for(let n of e)n();e.clear()}}}function T(e,t){let n=(0,k.a)(t),a=`0x${(t>>>0).toString(16).toUpperCase()}`;
return`error: PKCS11 function ${e} failed: rv = ${n===a?"unknown PKCS11 error":n} (${a})`}function ne(e,t){return`error: unable to load module ${e}: ${t}`}function re(e,t){
let n=t.length===0?"The library shows no key at all.":`The library shows: ${t.slice(0,10).join(", ")}.`;return`The private key was not found at: ${(0,z.a)({id:e})}\

${n}`}function ae(){return T("C_GetSlotList",224)}function ie(e,t){return`error: the process that holds the library ended ${t}${e===void 0?"":` in ${e}`}`}async function G(e,t,n){
let a=await(0,M.a)(n.workspace);if(a===void 0)return{kind:"unavailable",reason:`this release has no PKCS #11 addon for ${process.platform} on ${process.arch}`};
let{library:r,keyId:s,pin:d,slot:f,parallel:u}=e,m=Z(e.keyType,e.padding,e.digest),h={library:r,keyId:s,pin:d,slot:f,parallel:u},c=()=>(0,K.a)(h,{addon:a,environment:e.
environment},n),i=await e.startedAhead?.take(h)??c(),l=await i.addon;if(O(n),l!==void 0)return await i.close(),{kind:"unavailable",reason:l};let o=X(i,c,u),p=new Set,
w=()=>{for(let g of p)g.end()};n.signal.addEventListener("abort",w);let y={question:e,format:t,scheme:m,pool:o,session:n,underWay:p};return{kind:"ready",signer:{
...t.digestOf===void 0?{readAhead:g=>oe(g,y)}:{},sign:g=>de(g,y),again:()=>{o.again()},close:()=>(n.signal.removeEventListener("abort",w),o.close())}}}async function oe(e,t){
let{digests:n,digest:a}=t.question;await L(t,r=>n.of(e,a,r).catch(()=>{}))}async function L({question:e,session:t,underWay:n},a){let r=te();t.signal.aborted&&r.
end();let s=setTimeout(()=>{r.end()},(0,j.e)(e.timeLimitInSeconds));n.add(r);try{return await a(r)}finally{clearTimeout(s),n.delete(r)}}var se={exitCode:0,signal:null,
words:[]};async function de(e,t){let{session:n}=t,a=performance.now();O(n);let{words:r,timedOut:s=!1,...d}=await L(t,u=>le(e,u,t));O(n);let f=r.map(u=>`${n.redact(
u)}
`).join("");return{...d,timedOut:s,output:f,stdout:"",stderr:f,durationInMilliseconds:Math.round(performance.now()-a)}}async function le({input:e,output:t},n,a){
let{question:r,format:s,scheme:d,pool:f}=a,u;try{u=await(s.digestOf?.(e,n,t)??r.digests.of(e,r.digest,n))}catch(o){return n.over?P([]):v([`error: ${e} can't be \
read: ${(0,$.g)(o,"message")??""}`])}let{digest:m,finish:h}=s.prepare(u),c=await f.sign({data:d.dataOf(m),mechanism:d.mechanism},n);if("kind"in c)return v([q(c,
r)]);let{answer:i,process:l}=c;if(i.kind!=="signed")return fe(i,l,a);try{return(s.put??ue)(t,h(d.signatureOf(i.signature))),se}catch(o){return(0,$.g)(o,"code")!==
"EEXIST"&&(0,S.rmSync)(t,{force:!0}),v([`error: ${t} can't be written: ${(0,$.g)(o,"message")??""}`])}}function ue(e,t){(0,S.writeFileSync)(e,t,{flag:"wx"})}function fe(e,t,{
question:n,pool:a}){let r=t.words();switch(e.kind){case"refused":return v([...r,B(e,n)]);case"not-started":return a.refuse(e.failure),v([...r,q(e.failure,n)]);case"\
given-up":return t.retire(),P(r);case"ended":{let{exitCode:s,signal:d}=e.end,f=d===null?`with exit code ${s??"?"}`:`by ${d}`;return{exitCode:s===0?1:s,signal:d,
words:[...r,ie(e.step,f)]}}}}function q(e,t){return e.kind==="no-token"?ae():e.kind==="no-key"?re(t.keyId,e.visible):B(e,t)}function B({step:e,ckr:t,message:n},{
library:a}){return t!==void 0?T(e,t):e==="load"?ne(a,n):`error: ${e} failed: ${n}`}function v(e){return{exitCode:1,signal:null,words:e}}function P(e){return{exitCode:null,
signal:"SIGTERM",words:e,timedOut:!0}}function O({signal:e}){if(e.aborted)throw new x.b("CANCELLED","The run was cancelled; the batch signer was stopped or not \
started.")}0&&(module.exports={a});
