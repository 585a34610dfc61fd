var E=Object.defineProperty;var X=Object.getOwnPropertyDescriptor;var _=Object.getOwnPropertyNames;var H=Object.prototype.hasOwnProperty;var J=(e,t)=>{for(var r in t)E(e,r,{get:t[r],enumerable:!0})},Q=(e,t,r,i)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of _(t))!H.call(e,n)&&n!==r&&
E(e,n,{get:()=>t[n],enumerable:!(i=X(t,n))||i.enumerable});return e};var Y=e=>Q(E({},"__esModule",{value:!0}),e);var ye={};J(ye,{a:()=>R});module.exports=Y(ye);var G=require("./chunk-KOQYDYVO.cjs"),W=require("./chunk-Q5BETL26.cjs"),T=require("./chunk-246CQE5H.cjs"),D=require("./chunk-XCLCPCPE.cjs"),
F=require("./chunk-AZ2NWAXO.cjs"),L=require("./chunk-F5PLUWPU.cjs"),$=require("./chunk-I72JFFQY.cjs"),N=require("./chunk-LSCXC564.cjs"),x=require("./chunk-74PKTZTJ.cjs"),
O=require("./chunk-DL23VD4K.cjs"),C=require("node:fs");function Z(e,t,r,i){let n=new Set,s,l=o=>(n.add(o),o.ended.then(()=>n.delete(o)),o),u=()=>[...n].filter(({
over:o})=>!o),f=o=>o.toSorted((d,a)=>d.pending-a.pending)[0];l(e);let p=r,h=new Set,g=(0,G.a)(i),c=new Set,w=()=>{let o=u(),d=f(o),a=o.at(-1);return d===void 0||
a===void 0?l(t()):d.pending===0||d.threads===!0||o.length>=p?d:a.threads===void 0?a:l(t())},m=async(o,d)=>{if(d.over)return;let a=t();c.add(a);let v=await a.sign(
o,d);return await a.close(),c.delete(a),v.kind==="not-started"?void 0:{process:a,answer:v}},y=async(o,d)=>{if(s!==void 0)return s;let a=w();if(a.threads===void 0&&
a.pending>0){if(await Promise.race([a.started,...h]),d.over)return{process:a,answer:{kind:"given-up"}};if(a.retired||u().length>0)return y(o,d)}let v=a.sign(o,d);
h.add(v);let k=await v;if(h.delete(v),k.kind==="ended"&&k.besideOthers){let I=()=>m(o,d);return await g.run(a,I,U=>U.answer.kind==="signed")??{process:a,answer:k}}
let q=u().filter(I=>I!==a).length;return a.threads!==void 0||q===0?{process:a,answer:k}:(p=q,a.retire(),k.kind==="given-up"?{process:a,answer:k}:y(o,d))};return{
sign:y,refuse(o){V(o)&&(s=o)},again(){s=void 0},async close(){g.close(),await Promise.all([...n,...c].map(o=>o.close()))}}}function V(e){return e.kind!=="failed"?
!0:e.ckr===void 0||!O.a[(0,$.b)((0,$.a)(e.ckr)).code].transient}var ee=1,te=13,re=4161,ne=5,ae={sha256:{prefix:"3031300d060960864801650304020105000420",hashAlg:592,
mgf:2,size:32},sha384:{prefix:"3041300d060960864801650304020205000430",hashAlg:608,mgf:3,size:48},sha512:{prefix:"3051300d060960864801650304020305000440",hashAlg:624,
mgf:4,size:64}},S=e=>e;function ie(e,t,r){if(e==="EC")return{mechanism:{mechanism:re},dataOf:S,signatureOf:oe};let{prefix:i,hashAlg:n,mgf:s,size:l}=ae[r];if(t===
"pss")return{mechanism:{mechanism:te,parameter:{type:ne,hashAlg:n,mgf:s,saltLen:l}},dataOf:S,signatureOf:S};let u=Buffer.from(i,"hex");return{mechanism:{mechanism:ee},
dataOf:f=>Buffer.concat([u,f]),signatureOf:S}}function oe(e){let t=e.length/2;return(0,T.a)(L.a.sequence,P(e.subarray(0,t)),P(e.subarray(t)))}function P(e){let t=e.
findIndex(n=>n!==0),r=t===-1?Buffer.of(0):e.subarray(t),i=(r[0]??0)>=128?Buffer.of(0):Buffer.of();return(0,T.a)(L.a.integer,i,r)}function se(){let e=new Set,t=!1;
return{get over(){return t},throwIfAborted(){if(t)throw new Error("It took too long, or the run was cancelled.")},onEnd(r){return e.add(r),()=>e.delete(r)},end(){
t=!0;for(let r of e)r();e.clear()}}}function B(e,t){let r=(0,$.a)(t),i=`0x${(t>>>0).toString(16).toUpperCase()}`;return`error: PKCS11 function ${e} failed: rv =\
 ${r===i?"unknown PKCS11 error":r} (${i})`}function de(e,t){return`error: unable to load module ${e}: ${t}`}function le(e,t){let r=t.length===0?"The library sho\
ws no key at all.":`The library shows: ${t.slice(0,10).join(", ")}.`;return`The private key was not found at: ${(0,W.a)({id:e})}
${r}`}function ue(){return B("C_GetSlotList",224)}function fe(e,t){return`error: the process that holds the library ended ${t}${e===void 0?"":` in ${e}`}`}async function R(e,t,r){
let i=await(0,F.a)(r.workspace);if(i===void 0)return{kind:"unavailable",reason:`this release has no PKCS #11 addon for ${process.platform} on ${process.arch}`};
let{library:n,keyId:s,pin:l,slot:u,parallel:f}=e,p=ie(e.keyType,e.padding,e.digest),h={library:n,keyId:s,pin:l,slot:u,parallel:f},g=()=>(0,D.a)(h,{addon:i,environment:e.
environment},r),c=await e.startedAhead?.take(h)??g(),w=await c.addon;if(A(r),w!==void 0)return await c.close(),{kind:"unavailable",reason:w};let m=Z(c,g,f,e.warn),
y=new Set,o=()=>{for(let a of y)a.end()};r.signal.addEventListener("abort",o);let d={question:e,format:t,scheme:p,pool:m,session:r,underWay:y};return{kind:"read\
y",signer:{...t.digestOf===void 0?{readAhead:a=>ce(a,d)}:{},sign:a=>ge(a,d),again:()=>{m.again()},close:()=>(r.signal.removeEventListener("abort",o),m.close())}}}
async function ce(e,t){let{digests:r,digest:i}=t.question;await z(t,n=>r.of(e,i,n).catch(()=>{}))}async function z({question:e,session:t,underWay:r},i){let n=se();
t.signal.aborted&&n.end();let s=setTimeout(()=>{n.end()},(0,N.e)(e.timeLimitInSeconds));r.add(n);try{return await i(n)}finally{clearTimeout(s),r.delete(n)}}var me={
exitCode:0,signal:null,words:[]};async function ge(e,t){let{session:r}=t,i=performance.now();A(r);let{words:n,timedOut:s=!1,...l}=await z(t,f=>he(e,f,t));A(r);let u=n.
map(f=>`${r.redact(f)}
`).join("");return{...l,timedOut:s,output:u,stdout:"",stderr:u,durationInMilliseconds:Math.round(performance.now()-i)}}async function he({input:e,output:t},r,i){
let{question:n,format:s,scheme:l,pool:u}=i,f;try{f=await(s.digestOf?.(e,r,t)??n.digests.of(e,n.digest,r))}catch(m){return r.over?j([]):b([`error: ${e} can't be \
read: ${(0,x.g)(m,"message")??""}`])}let{digest:p,finish:h}=s.prepare(f),g=await u.sign({data:l.dataOf(p),mechanism:l.mechanism},r);if("kind"in g)return b([K(g,
n)]);let{answer:c,process:w}=g;if(c.kind!=="signed")return we(c,w,i);try{return(s.put??pe)(t,h(l.signatureOf(c.signature))),me}catch(m){return(0,x.g)(m,"code")!==
"EEXIST"&&(0,C.rmSync)(t,{force:!0}),b([`error: ${t} can't be written: ${(0,x.g)(m,"message")??""}`])}}function pe(e,t){(0,C.writeFileSync)(e,t,{flag:"wx"})}function we(e,t,{
question:r,pool:i}){let n=t.words();switch(e.kind){case"refused":return b([...n,M(e,r)]);case"not-started":return i.refuse(e.failure),b([...n,K(e.failure,r)]);case"\
given-up":return t.retire(),j(n);case"ended":{let{exitCode:s,signal:l}=e.end,u=l===null?`with exit code ${s??"?"}`:`by ${l}`;return{exitCode:s===0?1:s,signal:l,
words:[...n,fe(e.step,u)]}}}}function K(e,t){return e.kind==="no-token"?ue():e.kind==="no-key"?le(t.keyId,e.visible):M(e,t)}function M({step:e,ckr:t,message:r},{
library:i}){return t!==void 0?B(e,t):e==="load"?de(i,r):`error: ${e} failed: ${r}`}function b(e){return{exitCode:1,signal:null,words:e}}function j(e){return{exitCode:null,
signal:"SIGTERM",words:e,timedOut:!0}}function A({signal:e}){if(e.aborted)throw new O.b("CANCELLED","The run was cancelled; the batch signer was stopped or not \
started.")}0&&(module.exports={a});
