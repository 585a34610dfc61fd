var E=Object.defineProperty;var X=Object.getOwnPropertyDescriptor;var _=Object.getOwnPropertyNames;var H=Object.prototype.hasOwnProperty;var J=(e,t)=>{for(var r in t)E(e,r,{get:t[r],enumerable:!0})},Q=(e,t,r,i)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of _(t))!H.call(e,n)&&n!==r&&
E(e,n,{get:()=>t[n],enumerable:!(i=X(t,n))||i.enumerable});return e};var Y=e=>Q(E({},"__esModule",{value:!0}),e);var ve={};J(ve,{a:()=>R});module.exports=Y(ve);var G=require("./chunk-KOQYDYVO.cjs"),W=require("./chunk-HCPT5UC6.cjs"),T=require("./chunk-246CQE5H.cjs"),D=require("./chunk-RRYPLRFQ.cjs"),
F=require("./chunk-AISAOYIX.cjs"),L=require("./chunk-KCTSZASC.cjs"),$=require("./chunk-I72JFFQY.cjs"),N=require("./chunk-QAA7V325.cjs"),x=require("./chunk-4LOM4CLD.cjs"),
O=require("./chunk-DL23VD4K.cjs"),C=require("node:fs");function Z(e,t,r,i){let n=new Set,s,d=o=>(n.add(o),o.ended.then(()=>n.delete(o)),o),u=()=>[...n].filter(({
over:o})=>!o),m=o=>o.toSorted((l,a)=>l.pending-a.pending)[0];d(e);let p=r,w=new Set,v=(0,G.a)(i),g=new Set,h=()=>{let o=u(),l=m(o),a=o.at(-1);return l===void 0||
a===void 0?d(t()):l.pending===0||l.threads===!0||o.length>=p?l:a.threads===void 0?a:d(t())},y=async(o,l)=>{if(l.over)return;let a=t();g.add(a);let c=await a.sign(
o,l);return await a.close(),g.delete(a),c.kind==="not-started"?void 0:{process:a,answer:c}},f=async(o,l)=>{if(s!==void 0)return s;let a=h();if(a.threads===void 0&&
a.pending>0){if(await Promise.race([a.started,...w]),l.over)return{process:a,answer:{kind:"given-up"}};if(a.retired||u().length>0)return f(o,l)}let c=a.sign(o,l);
w.add(c);let k=await c;if(w.delete(c),k.kind==="ended"&&k.besideOthers){let I=()=>y(o,l);return await v.run(a,I,U=>U.answer.kind==="signed")??{process:a,answer:k}}
let P=u().filter(I=>I!==a).length;return a.threads!==void 0||P===0?{process:a,answer:k}:(p=P,a.retire(),k.kind==="given-up"?{process:a,answer:k}:f(o,l))};return{
sign:f,refuse(o){V(o)&&(s=o)},again(){s=void 0},async close(){v.close(),await Promise.all([...n,...g].map(o=>o.close()))}}}function V(e){return e.kind!=="failed"?
!0:e.ckr===void 0||!O.a[(0,$.b)((0,$.a)(e.ckr)).code].transient}var ee=1,te=13,re=4161,ne=5,ae={sha256:{prefix:"3031300d060960864801650304020105000420",hashAlg:592,
mgf:2,size:32},sha384:{prefix:"3041300d060960864801650304020205000430",hashAlg:608,mgf:3,size:48},sha512:{prefix:"3051300d060960864801650304020305000440",hashAlg:624,
mgf:4,size:64}},S=e=>e;function ie(e,t,r){if(e==="EC")return{mechanism:{mechanism:re},dataOf:S,signatureOf:oe};let{prefix:i,hashAlg:n,mgf:s,size:d}=ae[r];if(t===
"pss")return{mechanism:{mechanism:te,parameter:{type:ne,hashAlg:n,mgf:s,saltLen:d}},dataOf:S,signatureOf:S};let u=Buffer.from(i,"hex");return{mechanism:{mechanism:ee},
dataOf:m=>Buffer.concat([u,m]),signatureOf:S}}function oe(e){let t=e.length/2;return(0,T.a)(L.a.sequence,q(e.subarray(0,t)),q(e.subarray(t)))}function q(e){let t=e.
findIndex(n=>n!==0),r=t===-1?Buffer.of(0):e.subarray(t),i=(r[0]??0)>=128?Buffer.of(0):Buffer.of();return(0,T.a)(L.a.integer,i,r)}function se(){let e=new Set,t=!1;
return{get over(){return t},throwIfAborted(){if(t)throw new Error("It took too long, or the run was cancelled.")},onEnd(r){return e.add(r),()=>e.delete(r)},end(){
t=!0;for(let r of e)r();e.clear()}}}function B(e,t){let r=(0,$.a)(t),i=`0x${(t>>>0).toString(16).toUpperCase()}`;return`error: PKCS11 function ${e} failed: rv =\
 ${r===i?"unknown PKCS11 error":r} (${i})`}function de(e,t){return`error: unable to load module ${e}: ${t}`}function le(e,t){let r=t.length===0?"The library sho\
ws no key at all.":`The library shows: ${t.slice(0,10).join(", ")}.`;return`The private key was not found at: ${(0,W.a)({id:e})}
${r}`}function ue(){return B("C_GetSlotList",224)}function fe(e,t){return`error: the process that holds the library ended ${t}${e===void 0?"":` in ${e}`}`}async function R(e,t,r){
var i;let n=await(0,F.a)(r.workspace);if(n===void 0)return{kind:"unavailable",reason:`this release has no PKCS #11 addon for ${process.platform} on ${process.arch}`};
let{library:s,keyId:d,pin:u,slot:m,parallel:p}=e,w=ie(e.keyType,e.padding,e.digest),v={library:s,keyId:d,pin:u,slot:m,parallel:p},g=()=>(0,D.a)(v,{addon:n,environment:e.
environment},r),h=await((i=e.startedAhead)==null?void 0:i.take(v))??g(),y=await h.addon;if(A(r),y!==void 0)return await h.close(),{kind:"unavailable",reason:y};
let f=Z(h,g,p,e.warn),o=new Set,l=()=>{for(let c of o)c.end()};r.signal.addEventListener("abort",l);let a={question:e,format:t,scheme:w,pool:f,session:r,underWay:o};
return{kind:"ready",signer:{...t.digestOf===void 0?{readAhead:c=>ce(c,a)}:{},sign:c=>ge(c,a),again:()=>{f.again()},close:()=>(r.signal.removeEventListener("abor\
t",l),f.close())}}}async function ce(e,t){let{digests:r,digest:i}=t.question;await z(t,n=>r.of(e,i,n).catch(()=>{}))}async function z({question:e,session:t,underWay:r},i){
let n=se();t.signal.aborted&&n.end();let s=setTimeout(()=>{n.end()},(0,N.e)(e.timeLimitInSeconds));r.add(n);try{return await i(n)}finally{clearTimeout(s),r.delete(
n)}}var me={exitCode:0,signal:null,words:[]};async function ge(e,t){let{session:r}=t,i=performance.now();A(r);let{words:n,timedOut:s=!1,...d}=await z(t,m=>he(e,
m,t));A(r);let u=n.map(m=>`${r.redact(m)}
`).join("");return{...d,timedOut:s,output:u,stdout:"",stderr:u,durationInMilliseconds:Math.round(performance.now()-i)}}async function he({input:e,output:t},r,i){
var n;let{question:s,format:d,scheme:u,pool:m}=i,p;try{p=await(((n=d.digestOf)==null?void 0:n.call(d,e,r,t))??s.digests.of(e,s.digest,r))}catch(f){return r.over?
j([]):b([`error: ${e} can't be read: ${(0,x.g)(f,"message")??""}`])}let{digest:w,finish:v}=d.prepare(p),g=await m.sign({data:u.dataOf(w),mechanism:u.mechanism},
r);if("kind"in g)return b([K(g,s)]);let{answer:h,process:y}=g;if(h.kind!=="signed")return we(h,y,i);try{return(d.put??pe)(t,v(u.signatureOf(h.signature))),me}catch(f){
return(0,x.g)(f,"code")!=="EEXIST"&&(0,C.rmSync)(t,{force:!0}),b([`error: ${t} can't be written: ${(0,x.g)(f,"message")??""}`])}}function pe(e,t){(0,C.writeFileSync)(
e,t,{flag:"wx"})}function we(e,t,{question:r,pool:i}){let n=t.words();switch(e.kind){case"refused":return b([...n,M(e,r)]);case"not-started":return i.refuse(e.failure),
b([...n,K(e.failure,r)]);case"given-up":return t.retire(),j(n);case"ended":{let{exitCode:s,signal:d}=e.end,u=d===null?`with exit code ${s??"?"}`:`by ${d}`;return{
exitCode:s===0?1:s,signal:d,words:[...n,fe(e.step,u)]}}}}function K(e,t){return e.kind==="no-token"?ue():e.kind==="no-key"?le(t.keyId,e.visible):M(e,t)}function M({
step:e,ckr:t,message:r},{library:i}){return t!==void 0?B(e,t):e==="load"?de(i,r):`error: ${e} failed: ${r}`}function b(e){return{exitCode:1,signal:null,words:e}}
function j(e){return{exitCode:null,signal:"SIGTERM",words:e,timedOut:!0}}function A({signal:e}){if(e.aborted)throw new O.b("CANCELLED","The run was cancelled; t\
he batch signer was stopped or not started.")}0&&(module.exports={a});
