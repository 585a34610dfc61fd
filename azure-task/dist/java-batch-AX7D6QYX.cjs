var N=Object.defineProperty;var F=Object.getOwnPropertyDescriptor;var _=Object.getOwnPropertyNames;var H=Object.prototype.hasOwnProperty;var K=(e,t)=>{for(var i in t)N(e,i,{get:t[i],enumerable:!0})},Z=(e,t,i,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of _(t))!H.call(e,r)&&r!==i&&
N(e,r,{get:()=>t[r],enumerable:!(a=F(t,r))||a.enumerable});return e};var q=e=>Z(N({},"__esModule",{value:!0}),e);var ne={};K(ne,{startJavaBatch:()=>U});module.exports=q(ne);var B=require("./chunk-Q6WYHYX4.cjs"),f=require("./chunk-VQ2C647L.cjs"),j=require("./chunk-H5YUFV4X.cjs"),
se=require("./chunk-ZMVGFXFW.cjs"),w=require("./chunk-QAA7V325.cjs"),le=require("./chunk-FP2WBXV7.cjs"),x=require("./chunk-4LOM4CLD.cjs"),P=require("./chunk-DL23VD4K.cjs"),
ue=require("./chunk-3CREN6VF.cjs"),L=require("node:crypto"),T=require("node:fs"),y=require("node:fs/promises"),g=require("node:path"),D={"-tsapolicyid":{property:"\
tsaPolicyId",value:/^\d+(\.\d+)+$/},"-tsadigestalg":{property:"tsaDigestAlg",value:/^[\w-]+$/},"-sigfile":{property:"signerName",value:/^[\w-]{1,8}$/},"-section\
sonly":{property:"sectionsOnly",value:!0},"-internalsf":{property:"internalSF",value:!0}};function Q({digest:e,extraArguments:t},i){let a={},r=[...t];for(let l=r.
shift();l!==void 0;l=r.shift()){let p=Object.hasOwn(D,l.toLowerCase())?D[l.toLowerCase()]:void 0,m=(p==null?void 0:p.value)===!0?"true":r.shift();if(p===void 0||
m===void 0||p.value!==!0&&!p.value.test(m))return{unknown:l};a[p.property]=m}let{signerName:n="SIGNPATH",tsaDigestAlg:o=f.a[e],...d}=a,c={...d,tsaDigestAlg:o};return{
signatureAlgorithm:(0,f.b)(e,i),digestAlgorithm:f.a[e],signerName:n.toUpperCase(),properties:c}}var O=6e4,R=100*1024*1024,V=2e3;async function U(e,t){let{tool:i}=e,
a=Q(i.options,i.key.type);if("unknown"in a)return{kind:"unavailable",reason:`${a.unknown} in arguments is for the jarsigner command`};let r=(0,g.dirname)(await(0,y.realpath)(
i.command("jarsigner"))),n=await te(r,t);if("missing"in n)return{kind:"unavailable",reason:n.missing};let o=()=>Y(ae(n,e,t),a,e,t),d=o(),c=await d.ready;return J(
t),c===void 0?{kind:"ready",signer:W(d,o,e,t)}:{kind:"unavailable",reason:c}}function W(e,t,{timeLimitInSeconds:i},a){let r=new Set([e]),n=e;return{async sign(o){
if(J(a),!n.usable){n=t();for(let c of r)c.gone&&r.delete(c);r.add(n)}let d=await n.sign(o,i);return J(a),d},async close(){await Promise.all([...r].map(o=>o.close()))}}}
function Y(e,t,i,a){let r=(0,L.randomUUID)(),n=new Map,o="usable",d=(0,w.b)(64*1024),c=0,l=()=>{},p=new Promise(s=>l=s),m=(0,w.d)(e,{workingDirectory:a.workspace.
directory,signal:a.signal,redact:(0,x.c)(r,a.redact),onLine(s){var u;let[I,h="",...k]=s.split(" ");if(I!==r){s!==""&&d.append(`${s}
`);return}h==="ready"&&l(void 0),h==="unavailable"&&l(a.redact((0,x.e)(k.join(" "))));let[v,b=""]=k,C=a.redact((0,x.e)(Buffer.from(b,"base64").toString()));(u=n.
get(h))==null||u({...S,exitCode:Number(v),output:C,stdout:C})}}),G=setTimeout(()=>{l(`Java was not ready within ${O/1e3} s`),m.stop()},O);p.then(()=>{clearTimeout(
G)});let A=m.ended.then(s=>(l(re(s,d.text())),ee(s,d.text())),s=>{let u=s instanceof P.b?s.message:String(s);return l(u),{...S,exitCode:1,output:u,stderr:u}});return A.
then(s=>{o="gone";for(let u of n.values())u(s)}),m.send(ie(r,t,i)),{ready:p,get usable(){return o==="usable"},get gone(){return o==="gone"},async sign({input:s,
output:u,timestampUrl:I=""},h){let k=performance.now(),v=String(c+=1),b=(0,g.join)((0,g.dirname)(u),`${v}-${r.slice(0,8)}.part`),C=await new Promise(M=>{let z=setTimeout(
()=>{o==="usable"&&(o="retired"),$({...S,timedOut:!0})},(0,w.e)(h)),$=E=>{clearTimeout(z),n.delete(v),o==="retired"&&n.size===0&&m.stop(),M(E)};n.set(v,$),o==="\
gone"?A.then($):m.send(X([v,s,b,I]))});return C.exitCode===0?await(0,y.rename)(b,u):await(0,y.rm)(b,{force:!0}),{...C,durationInMilliseconds:Math.round(performance.
now()-k)}},async close(){await m.close(V),await A}}}var S={exitCode:null,signal:null,output:"",stdout:"",stderr:"",timedOut:!1,durationInMilliseconds:0};function ee({
exitCode:e,signal:t},i){var a;let r=(a=/^# A fatal error has been detected by the Java[^]*?^#\s+(SIG[A-Z]+)/m.exec(i))==null?void 0:a[1];return r!==void 0?{...S,
output:i,stderr:i,signal:r}:{...S,output:i,stderr:i,exitCode:e===0?1:e,signal:t}}async function te(e,{workspace:t}){let i=(0,g.join)(e,process.platform==="win32"?
"java.exe":"java");if(!(0,T.existsSync)(i))return{missing:"there is no java beside jarsigner"};let a=await(0,B.a)("java/JarBatch.class");return a===void 0?{missing:"\
this release has no Java program: prebuilt/ is missing beside it"}:{java:i,classes:(0,g.dirname)(await t.write("JarBatch.class",a))}}function ae(e,t,i){let{tool:a,
credentials:r,sizeInBytes:n,timestampUrls:o=[]}=t;return{program:e.java,arguments:["-Duser.language=en",...(0,f.c)(a.options),...(0,j.c)(o,a.proxies),"-XX:-Crea\
teCoredumpOnCrash","-XX:+UseSerialGC","-XX:-UsePerfData",...n<R?["-XX:TieredStopAtLevel=1"]:[],"-cp",e.classes,"JarBatch"],environment:i.environment({...r,PKCS11_SIGN_PIN:"\
CONFIG"})}}function ie(e,t,{tool:i,parallel:a}){let{sunpkcs11Config:r,certificateChain:n}=i.configuration;return X([e,(0,j.a)(r,"SunPKCS11 configuration"),(0,j.a)(
n,"policy's certificate"),i.key.javaAlias??i.key.id,t.signerName,t.signatureAlgorithm,t.digestAlgorithm,String(a),...Object.entries(t.properties).flat()])}function X(e){
return e.map(t=>Buffer.from(t).toString("base64")).join(" ")}function re({exitCode:e,signal:t},i){let a=i.split(`
`).find(r=>r.trim()!=="");return`Java ended with ${t??e??"nothing"}${a===void 0?"":`: ${a.trim()}`}`}function J({signal:e}){if(e.aborted)throw new P.b("CANCELLE\
D","The run was cancelled; Java was stopped or not started.")}0&&(module.exports={startJavaBatch});
