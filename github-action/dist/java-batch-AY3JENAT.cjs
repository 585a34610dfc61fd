var k=Object.defineProperty;var R=Object.getOwnPropertyDescriptor;var z=Object.getOwnPropertyNames;var F=Object.prototype.hasOwnProperty;var K=(e,t)=>{for(var i in t)k(e,i,{get:t[i],enumerable:!0})},_=(e,t,i,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of z(t))!F.call(e,r)&&r!==i&&
k(e,r,{get:()=>t[r],enumerable:!(a=R(t,r))||a.enumerable});return e};var q=e=>_(k({},"__esModule",{value:!0}),e);var oe={};K(oe,{startJavaBatch:()=>U});module.exports=q(oe);var X=require("./chunk-E6ASCYNJ.cjs"),C=require("./chunk-UNYIL3S6.cjs"),le=require("./chunk-ZRZK2HRW.cjs"),
A=require("./chunk-PZKOR45E.cjs"),ue=require("./chunk-SWKHB56L.cjs"),S=require("./chunk-MFEC3KYF.cjs"),D=require("./chunk-VC77LCNK.cjs"),de=require("./chunk-2OATJTSY.cjs"),
B=require("node:crypto"),L=require("node:fs"),w=require("node:fs/promises"),g=require("node:path"),J={sha256:"SHA-256",sha384:"SHA-384",sha512:"SHA-512"},Z={RSA:"\
RSA",EC:"ECDSA"},P={"-tsapolicyid":{property:"tsaPolicyId",value:/^\d+(\.\d+)+$/},"-tsadigestalg":{property:"tsaDigestAlg",value:/^[\w-]+$/},"-sigfile":{property:"\
signerName",value:/^[\w-]{1,8}$/},"-sectionsonly":{property:"sectionsOnly",value:!0},"-internalsf":{property:"internalSF",value:!0}};function V({digest:e,extraArguments:t},i){
let a={},r=[...t];for(let u=r.shift();u!==void 0;u=r.shift()){let c=Object.hasOwn(P,u.toLowerCase())?P[u.toLowerCase()]:void 0,d=c?.value===!0?"true":r.shift();
if(c===void 0||d===void 0||c.value!==!0&&!c.value.test(d))return{unknown:u};a[c.property]=d}let{signerName:n="SIGNPATH",tsaDigestAlg:o=J[e],...l}=a,p={...l,tsaDigestAlg:o};
return{signatureAlgorithm:`${e.toUpperCase()}with${Z[i]}`,digestAlgorithm:J[e],signerName:n.toUpperCase(),properties:p}}var T=6e4,W=100*1024*1024,Y=2e3;async function U(e,t){
let{tool:i}=e,a=V(i.options,i.key.type);if("unknown"in a)return{kind:"unavailable",reason:`${a.unknown} in arguments is for the jarsigner command`};let r=(0,g.dirname)(
await(0,w.realpath)(i.command("jarsigner"))),n=await ae(r,t);if("missing"in n)return{kind:"unavailable",reason:n.missing};let o=()=>ee(ie(n,e,t),a,e,t),l=o(),p=await l.
ready;return I(t),p===void 0?{kind:"ready",signer:Q(l,o,e,t)}:{kind:"unavailable",reason:p}}function Q(e,t,{timeLimitInSeconds:i},a){let r=new Set([e]),n=e;return{
async sign(o){if(I(a),!n.usable){n=t();for(let p of r)p.gone&&r.delete(p);r.add(n)}let l=await n.sign(o,i);return I(a),l},async close(){await Promise.all([...r].
map(o=>o.close()))}}}function ee(e,t,i,a){let r=(0,B.randomUUID)(),n=new Map,o="usable",l=(0,A.b)(64*1024),p=0,u=()=>{},c=new Promise(s=>u=s),d=(0,A.d)(e,{workingDirectory:a.
workspace.directory,signal:a.signal,redact:(0,S.c)(r,a.redact),onLine(s){let[m,h="",...b]=s.split(" ");if(m!==r){s!==""&&l.append(`${s}
`);return}h==="ready"&&u(void 0),h==="unavailable"&&u(a.redact((0,S.e)(b.join(" "))));let[x,f=""]=b,v=a.redact((0,S.e)(Buffer.from(f,"base64").toString()));n.get(
h)?.({...y,exitCode:Number(x),output:v,stdout:v})}}),G=setTimeout(()=>{u(`Java was not ready within ${T/1e3} s`),d.stop()},T);c.then(()=>{clearTimeout(G)});let j=d.
ended.then(s=>(u(ne(s,l.text())),te(s,l.text())),s=>{let m=s instanceof D.b?s.message:String(s);return u(m),{...y,exitCode:1,output:m,stderr:m}});return j.then(
s=>{o="gone";for(let m of n.values())m(s)}),d.send(re(r,t,i)),{ready:c,get usable(){return o==="usable"},get gone(){return o==="gone"},async sign({input:s,output:m,
timestampUrl:h=""},b){let x=performance.now(),f=String(p+=1),v=(0,g.join)((0,g.dirname)(m),`${f}-${r.slice(0,8)}.part`),N=await new Promise(M=>{let E=setTimeout(
()=>{o==="usable"&&(o="retired"),$({...y,timedOut:!0})},Math.min(b*1e3,2147483647)),$=H=>{clearTimeout(E),n.delete(f),o==="retired"&&n.size===0&&d.stop(),M(H)};
n.set(f,$),o==="gone"?j.then($):d.send(O([f,s,v,h]))});return N.exitCode===0?await(0,w.rename)(v,m):await(0,w.rm)(v,{force:!0}),{...N,durationInMilliseconds:Math.
round(performance.now()-x)}},async close(){await d.close(Y),await j}}}var y={exitCode:null,signal:null,output:"",stdout:"",stderr:"",timedOut:!1,durationInMilliseconds:0};
function te({exitCode:e,signal:t},i){let a=/^# A fatal error has been detected by the Java[^]*?^#\s+(SIG[A-Z]+)/m.exec(i)?.[1];return a!==void 0?{...y,output:i,
stderr:i,signal:a}:{...y,output:i,stderr:i,exitCode:e===0?1:e,signal:t}}async function ae(e,{workspace:t}){let i=(0,g.join)(e,process.platform==="win32"?"java.e\
xe":"java");if(!(0,L.existsSync)(i))return{missing:"there is no java beside jarsigner"};let a=await(0,X.a)("java/JarBatch.class");return a===void 0?{missing:"th\
is release has no Java program: prebuilt/ is missing beside it"}:{java:i,classes:(0,g.dirname)(await t.write("JarBatch.class",a))}}function ie(e,t,i){let{tool:a,
credentials:r,sizeInBytes:n,timestampUrls:o=[]}=t;return{program:e.java,arguments:["-Duser.language=en",...["Connect","Read"].map(l=>`-Dsun.net.client.default${l}\
Timeout=${a.options.httpRequestTimeoutInSeconds}000`),...(0,C.c)(o,a.proxies),"-XX:-CreateCoredumpOnCrash","-XX:+UseSerialGC","-XX:-UsePerfData",...n<W?["-XX:Ti\
eredStopAtLevel=1"]:[],"-cp",e.classes,"JarBatch"],environment:i.environment({...r,PKCS11_SIGN_PIN:"CONFIG"})}}function re(e,t,{tool:i,parallel:a}){let{sunpkcs11Config:r,
certificateChain:n}=i.configuration;return O([e,(0,C.a)(r,"SunPKCS11 configuration"),(0,C.a)(n,"policy's certificate"),i.key.javaAlias??i.key.id,t.signerName,t.
signatureAlgorithm,t.digestAlgorithm,String(a),...Object.entries(t.properties).flat()])}function O(e){return e.map(t=>Buffer.from(t).toString("base64")).join(" ")}
function ne({exitCode:e,signal:t},i){let a=i.split(`
`).find(r=>r.trim()!=="");return`Java ended with ${t??e??"nothing"}${a===void 0?"":`: ${a.trim()}`}`}function I({signal:e}){if(e.aborted)throw new D.b("CANCELLE\
D","The run was cancelled; Java was stopped or not started.")}0&&(module.exports={startJavaBatch});
