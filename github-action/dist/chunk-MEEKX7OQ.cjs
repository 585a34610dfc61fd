var C=Object.defineProperty;var K=Object.getOwnPropertyDescriptor;var j=Object.getOwnPropertyNames;var G=Object.prototype.hasOwnProperty;var W=(e,t)=>{for(var n in t)C(e,n,{get:t[n],enumerable:!0})},D=(e,t,n,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of j(t))!G.call(e,r)&&r!==n&&
C(e,r,{get:()=>t[r],enumerable:!(a=K(t,r))||a.enumerable});return e};var F=e=>D(C({},"__esModule",{value:!0}),e);var ie={};W(ie,{a:()=>M});module.exports=F(ie);var P=require("./chunk-Q5BETL26.cjs"),q=require("./chunk-EL5QFXKP.cjs"),z=require("./chunk-AZ2NWAXO.cjs"),k=require("./chunk-I72JFFQY.cjs"),
$=require("./chunk-MFEC3KYF.cjs"),x=require("./chunk-VC77LCNK.cjs"),S=require("node:fs");function N(e,t,n){let a=new Set,r,s=i=>(a.add(i),i.ended.then(()=>a.delete(
i)),i),d=()=>[...a].filter(({over:i})=>!i),f=i=>i.toSorted((l,o)=>l.pending-o.pending)[0];s(e);let u=n,h=new Set,m=()=>{let i=d(),l=f(i),o=i.at(-1);return l===void 0||
o===void 0?s(t()):l.pending===0||l.threads===!0||i.length>=u?l:o.threads===void 0?o:s(t())},c=async(i,l)=>{if(r!==void 0)return r;let o=m();if(o.threads===void 0&&
o.pending>0&&(await Promise.race([o.started,...h]),d().length>0))return c(i,l);let p=o.sign(i,l);h.add(p);let w=await p;h.delete(p);let y=d().filter(g=>g!==o).length;
return o.threads!==void 0||y===0?{process:o,answer:w}:(u=y,o.retire(),w.kind==="given-up"?{process:o,answer:w}:c(i,l))};return{sign:c,refuse(i){R(i)&&(r=i)},again(){
r=void 0},async close(){await Promise.all([...a].map(i=>i.close()))}}}function R(e){return e.kind!=="failed"?!0:e.ckr===void 0||!x.a[(0,k.b)((0,k.a)(e.ckr)).code].
transient}var U={sha256:{prefix:"3031300d060960864801650304020105000420",hashAlg:592,mgf:2,size:32},sha384:{prefix:"3041300d060960864801650304020205000430",hashAlg:608,
mgf:3,size:48},sha512:{prefix:"3051300d060960864801650304020305000440",hashAlg:624,mgf:4,size:64}},b=e=>e;function X(e,t,n){if(e==="EC")return{mechanism:{mechanism:4161},
dataOf:b,signatureOf:_};let{prefix:a,hashAlg:r,mgf:s,size:d}=U[n];if(t==="pss")return{mechanism:{mechanism:13,parameter:{type:5,hashAlg:r,mgf:s,saltLen:d}},dataOf:b,
signatureOf:b};let f=Buffer.from(a,"hex");return{mechanism:{mechanism:1},dataOf:u=>Buffer.concat([f,u]),signatureOf:b}}function _(e){let t=e.length/2,n=Buffer.concat(
[B(e.subarray(0,t)),B(e.subarray(t))]);return Buffer.concat([Buffer.of(48,...n.length<128?[n.length]:[129,n.length]),n])}function B(e){let t=e.findIndex(r=>r!==
0),n=t===-1?Buffer.of(0):e.subarray(t),a=(n[0]??0)>=128?Buffer.concat([Buffer.of(0),n]):n;return Buffer.concat([Buffer.of(2,a.length),a])}function H(){let e=new Set,
t=!1;return{get over(){return t},throwIfAborted(){if(t)throw new Error("It took too long, or the run was cancelled.")},onEnd(n){return e.add(n),()=>e.delete(n)},
end(){t=!0;for(let n of e)n();e.clear()}}}function E(e,t){let n=(0,k.a)(t),a=`0x${(t>>>0).toString(16).toUpperCase()}`;return`error: PKCS11 function ${e} failed\
: rv = ${n===a?"unknown PKCS11 error":n} (${a})`}function J(e,t){return`error: unable to load module ${e}: ${t}`}function Q(e,t){let n=t.length===0?"The library\
 shows no key at all.":`The library shows: ${t.slice(0,10).join(", ")}.`;return`The private key was not found at: ${(0,P.a)({id:e})}
${n}`}function V(){return E("C_GetSlotList",224)}function Y(e,t){return`error: the process that holds the library ended ${t}${e===void 0?"":` in ${e}`}`}async function M(e,t,n){
let a=await(0,z.a)(n.workspace);if(a===void 0)return{kind:"unavailable",reason:`this release has no PKCS #11 addon for ${process.platform} on ${process.arch}`};
let{library:r,keyId:s,pin:d,slot:f,parallel:u}=e,h=X(e.keyType,e.padding,e.digest),m={library:r,keyId:s,pin:d,slot:f,parallel:u},c=()=>(0,q.a)(m,{addon:a,environment:e.
environment},n),i=await e.startedAhead?.take(m)??c(),l=await i.addon;if(O(n),l!==void 0)return await i.close(),{kind:"unavailable",reason:l};let o=N(i,c,u),p=new Set,
w=()=>{for(let g of p)g.end()};n.signal.addEventListener("abort",w);let y={question:e,format:t,scheme:h,pool:o,session:n,underWay:p};return{kind:"ready",signer:{
...t.digestOf===void 0?{readAhead:g=>Z(g,y)}:{},sign:g=>te(g,y),again:()=>{o.again()},close:()=>(n.signal.removeEventListener("abort",w),o.close())}}}async function Z(e,t){
let{digests:n,digest:a}=t.question;await I(t,r=>n.of(e,a,r).catch(()=>{}))}async function I({question:e,session:t,underWay:n},a){let r=H();t.signal.aborted&&r.end();
let s=Math.min(e.timeLimitInSeconds*1e3,2**31-1),d=setTimeout(()=>{r.end()},s);n.add(r);try{return await a(r)}finally{clearTimeout(d),n.delete(r)}}var ee={exitCode:0,
signal:null,words:[]};async function te(e,t){let{session:n}=t,a=performance.now();O(n);let{words:r,timedOut:s=!1,...d}=await I(t,u=>ne(e,u,t));O(n);let f=r.map(
u=>`${n.redact(u)}
`).join("");return{...d,timedOut:s,output:f,stdout:"",stderr:f,durationInMilliseconds:Math.round(performance.now()-a)}}async function ne({input:e,output:t},n,a){
let{question:r,format:s,scheme:d,pool:f}=a,u;try{u=await(s.digestOf?.(e,n,t)??r.digests.of(e,r.digest,n))}catch(o){return n.over?L([]):v([`error: ${e} can't be \
read: ${(0,$.g)(o,"message")??""}`])}let{digest:h,finish:m}=s.prepare(u),c=await f.sign({data:d.dataOf(h),mechanism:d.mechanism},n);if("kind"in c)return v([A(c,
r)]);let{answer:i,process:l}=c;if(i.kind!=="signed")return ae(i,l,a);try{return(s.put??re)(t,m(d.signatureOf(i.signature))),ee}catch(o){return(0,$.g)(o,"code")!==
"EEXIST"&&(0,S.rmSync)(t,{force:!0}),v([`error: ${t} can't be written: ${(0,$.g)(o,"message")??""}`])}}function re(e,t){(0,S.writeFileSync)(e,t,{flag:"wx"})}function ae(e,t,{
question:n,pool:a}){let r=t.words();switch(e.kind){case"refused":return v([...r,T(e,n)]);case"not-started":return a.refuse(e.failure),v([...r,A(e.failure,n)]);case"\
given-up":return t.retire(),L(r);case"ended":{let{exitCode:s,signal:d}=e.end,f=d===null?`with exit code ${s??"?"}`:`by ${d}`;return{exitCode:s===0?1:s,signal:d,
words:[...r,Y(e.step,f)]}}}}function A(e,t){return e.kind==="no-token"?V():e.kind==="no-key"?Q(t.keyId,e.visible):T(e,t)}function T({step:e,ckr:t,message:n},{library:a}){
return t!==void 0?E(e,t):e==="load"?J(a,n):`error: ${e} failed: ${n}`}function v(e){return{exitCode:1,signal:null,words:e}}function L(e){return{exitCode:null,signal:"\
SIGTERM",words:e,timedOut:!0}}function O({signal:e}){if(e.aborted)throw new x.b("CANCELLED","The run was cancelled; the batch signer was stopped or not started.")}0&&(module.exports={a});
