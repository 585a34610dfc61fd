var I=Object.defineProperty;var R=Object.getOwnPropertyDescriptor;var z=Object.getOwnPropertyNames;var F=Object.prototype.hasOwnProperty;var K=(e,t)=>{for(var i in t)I(e,i,{get:t[i],enumerable:!0})},_=(e,t,i,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of z(t))!F.call(e,r)&&r!==i&&
I(e,r,{get:()=>t[r],enumerable:!(a=R(t,r))||a.enumerable});return e};var q=e=>_(I({},"__esModule",{value:!0}),e);var oe={};K(oe,{startJavaBatch:()=>U});module.exports=q(oe);var X=require("./chunk-Q6WYHYX4.cjs"),S=require("./chunk-SANC2PAT.cjs"),le=require("./chunk-45C276AH.cjs"),
j=require("./chunk-BFK3CVMN.cjs"),ue=require("./chunk-FP2WBXV7.cjs"),b=require("./chunk-7RIKCKPE.cjs"),N=require("./chunk-VC77LCNK.cjs"),de=require("./chunk-3CREN6VF.cjs"),
B=require("node:crypto"),L=require("node:fs"),v=require("node:fs/promises"),g=require("node:path"),J={sha256:"SHA-256",sha384:"SHA-384",sha512:"SHA-512"},Z={RSA:"\
RSA",EC:"ECDSA"},P={"-tsapolicyid":{property:"tsaPolicyId",value:/^\d+(\.\d+)+$/},"-tsadigestalg":{property:"tsaDigestAlg",value:/^[\w-]+$/},"-sigfile":{property:"\
signerName",value:/^[\w-]{1,8}$/},"-sectionsonly":{property:"sectionsOnly",value:!0},"-internalsf":{property:"internalSF",value:!0}};function V({digest:e,extraArguments:t},i){
let a={},r=[...t];for(let u=r.shift();u!==void 0;u=r.shift()){let c=Object.hasOwn(P,u.toLowerCase())?P[u.toLowerCase()]:void 0,m=(c==null?void 0:c.value)===!0?"\
true":r.shift();if(c===void 0||m===void 0||c.value!==!0&&!c.value.test(m))return{unknown:u};a[c.property]=m}let{signerName:n="SIGNPATH",tsaDigestAlg:o=J[e],...l}=a,
p={...l,tsaDigestAlg:o};return{signatureAlgorithm:`${e.toUpperCase()}with${Z[i]}`,digestAlgorithm:J[e],signerName:n.toUpperCase(),properties:p}}var T=6e4,W=100*
1024*1024,Y=2e3;async function U(e,t){let{tool:i}=e,a=V(i.options,i.key.type);if("unknown"in a)return{kind:"unavailable",reason:`${a.unknown} in arguments is fo\
r the jarsigner command`};let r=(0,g.dirname)(await(0,v.realpath)(i.command("jarsigner"))),n=await ae(r,t);if("missing"in n)return{kind:"unavailable",reason:n.missing};
let o=()=>ee(ie(n,e,t),a,e,t),l=o(),p=await l.ready;return D(t),p===void 0?{kind:"ready",signer:Q(l,o,e,t)}:{kind:"unavailable",reason:p}}function Q(e,t,{timeLimitInSeconds:i},a){
let r=new Set([e]),n=e;return{async sign(o){if(D(a),!n.usable){n=t();for(let p of r)p.gone&&r.delete(p);r.add(n)}let l=await n.sign(o,i);return D(a),l},async close(){
await Promise.all([...r].map(o=>o.close()))}}}function ee(e,t,i,a){let r=(0,B.randomUUID)(),n=new Map,o="usable",l=(0,j.b)(64*1024),p=0,u=()=>{},c=new Promise(s=>u=
s),m=(0,j.d)(e,{workingDirectory:a.workspace.directory,signal:a.signal,redact:(0,b.c)(r,a.redact),onLine(s){var d;let[$,w="",...A]=s.split(" ");if($!==r){s!==""&&
l.append(`${s}
`);return}w==="ready"&&u(void 0),w==="unavailable"&&u(a.redact((0,b.e)(A.join(" "))));let[f,h=""]=A,y=a.redact((0,b.e)(Buffer.from(h,"base64").toString()));(d=n.
get(w))==null||d({...C,exitCode:Number(f),output:y,stdout:y})}}),G=setTimeout(()=>{u(`Java was not ready within ${T/1e3} s`),m.stop()},T);c.then(()=>{clearTimeout(
G)});let x=m.ended.then(s=>(u(ne(s,l.text())),te(s,l.text())),s=>{let d=s instanceof N.b?s.message:String(s);return u(d),{...C,exitCode:1,output:d,stderr:d}});return x.
then(s=>{o="gone";for(let d of n.values())d(s)}),m.send(re(r,t,i)),{ready:c,get usable(){return o==="usable"},get gone(){return o==="gone"},async sign({input:s,
output:d,timestampUrl:$=""},w){let A=performance.now(),f=String(p+=1),h=(0,g.join)((0,g.dirname)(d),`${f}-${r.slice(0,8)}.part`),y=await new Promise(M=>{let E=setTimeout(
()=>{o==="usable"&&(o="retired"),k({...C,timedOut:!0})},Math.min(w*1e3,2147483647)),k=H=>{clearTimeout(E),n.delete(f),o==="retired"&&n.size===0&&m.stop(),M(H)};
n.set(f,k),o==="gone"?x.then(k):m.send(O([f,s,h,$]))});return y.exitCode===0?await(0,v.rename)(h,d):await(0,v.rm)(h,{force:!0}),{...y,durationInMilliseconds:Math.
round(performance.now()-A)}},async close(){await m.close(Y),await x}}}var C={exitCode:null,signal:null,output:"",stdout:"",stderr:"",timedOut:!1,durationInMilliseconds:0};
function te({exitCode:e,signal:t},i){var a;let r=(a=/^# A fatal error has been detected by the Java[^]*?^#\s+(SIG[A-Z]+)/m.exec(i))==null?void 0:a[1];return r!==
void 0?{...C,output:i,stderr:i,signal:r}:{...C,output:i,stderr:i,exitCode:e===0?1:e,signal:t}}async function ae(e,{workspace:t}){let i=(0,g.join)(e,process.platform===
"win32"?"java.exe":"java");if(!(0,L.existsSync)(i))return{missing:"there is no java beside jarsigner"};let a=await(0,X.a)("java/JarBatch.class");return a===void 0?
{missing:"this release has no Java program: prebuilt/ is missing beside it"}:{java:i,classes:(0,g.dirname)(await t.write("JarBatch.class",a))}}function ie(e,t,i){
let{tool:a,credentials:r,sizeInBytes:n,timestampUrls:o=[]}=t;return{program:e.java,arguments:["-Duser.language=en",...["Connect","Read"].map(l=>`-Dsun.net.clien\
t.default${l}Timeout=${a.options.httpRequestTimeoutInSeconds}000`),...(0,S.c)(o,a.proxies),"-XX:-CreateCoredumpOnCrash","-XX:+UseSerialGC","-XX:-UsePerfData",...n<
W?["-XX:TieredStopAtLevel=1"]:[],"-cp",e.classes,"JarBatch"],environment:i.environment({...r,PKCS11_SIGN_PIN:"CONFIG"})}}function re(e,t,{tool:i,parallel:a}){let{
sunpkcs11Config:r,certificateChain:n}=i.configuration;return O([e,(0,S.a)(r,"SunPKCS11 configuration"),(0,S.a)(n,"policy's certificate"),i.key.javaAlias??i.key.
id,t.signerName,t.signatureAlgorithm,t.digestAlgorithm,String(a),...Object.entries(t.properties).flat()])}function O(e){return e.map(t=>Buffer.from(t).toString(
"base64")).join(" ")}function ne({exitCode:e,signal:t},i){let a=i.split(`
`).find(r=>r.trim()!=="");return`Java ended with ${t??e??"nothing"}${a===void 0?"":`: ${a.trim()}`}`}function D({signal:e}){if(e.aborted)throw new N.b("CANCELLE\
D","The run was cancelled; Java was stopped or not started.")}0&&(module.exports={startJavaBatch});
