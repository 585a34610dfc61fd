var $=Object.defineProperty;var F=Object.getOwnPropertyDescriptor;var _=Object.getOwnPropertyNames;var H=Object.prototype.hasOwnProperty;var K=(e,t)=>{for(var i in t)$(e,i,{get:t[i],enumerable:!0})},Z=(e,t,i,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of _(t))!H.call(e,r)&&r!==i&&
$(e,r,{get:()=>t[r],enumerable:!(a=F(t,r))||a.enumerable});return e};var q=e=>Z($({},"__esModule",{value:!0}),e);var ne={};K(ne,{startJavaBatch:()=>U});module.exports=q(ne);var B=require("./chunk-E6ASCYNJ.cjs"),f=require("./chunk-VQ2C647L.cjs"),S=require("./chunk-WMJZRCYT.cjs"),
se=require("./chunk-734BLOYB.cjs"),h=require("./chunk-LSCXC564.cjs"),le=require("./chunk-SWKHB56L.cjs"),j=require("./chunk-74PKTZTJ.cjs"),J=require("./chunk-DL23VD4K.cjs"),
ue=require("./chunk-2OATJTSY.cjs"),L=require("node:crypto"),T=require("node:fs"),y=require("node:fs/promises"),g=require("node:path"),D={"-tsapolicyid":{property:"\
tsaPolicyId",value:/^\d+(\.\d+)+$/},"-tsadigestalg":{property:"tsaDigestAlg",value:/^[\w-]+$/},"-sigfile":{property:"signerName",value:/^[\w-]{1,8}$/},"-section\
sonly":{property:"sectionsOnly",value:!0},"-internalsf":{property:"internalSF",value:!0}};function Q({digest:e,extraArguments:t},i){let a={},r=[...t];for(let l=r.
shift();l!==void 0;l=r.shift()){let p=Object.hasOwn(D,l.toLowerCase())?D[l.toLowerCase()]:void 0,d=p?.value===!0?"true":r.shift();if(p===void 0||d===void 0||p.value!==
!0&&!p.value.test(d))return{unknown:l};a[p.property]=d}let{signerName:n="SIGNPATH",tsaDigestAlg:o=f.a[e],...u}=a,c={...u,tsaDigestAlg:o};return{signatureAlgorithm:(0,f.b)(
e,i),digestAlgorithm:f.a[e],signerName:n.toUpperCase(),properties:c}}var O=6e4,R=100*1024*1024,V=2e3;async function U(e,t){let{tool:i}=e,a=Q(i.options,i.key.type);
if("unknown"in a)return{kind:"unavailable",reason:`${a.unknown} in arguments is for the jarsigner command`};let r=(0,g.dirname)(await(0,y.realpath)(i.command("j\
arsigner"))),n=await te(r,t);if("missing"in n)return{kind:"unavailable",reason:n.missing};let o=()=>Y(ae(n,e,t),a,e,t),u=o(),c=await u.ready;return N(t),c===void 0?
{kind:"ready",signer:W(u,o,e,t)}:{kind:"unavailable",reason:c}}function W(e,t,{timeLimitInSeconds:i},a){let r=new Set([e]),n=e;return{async sign(o){if(N(a),!n.usable){
n=t();for(let c of r)c.gone&&r.delete(c);r.add(n)}let u=await n.sign(o,i);return N(a),u},async close(){await Promise.all([...r].map(o=>o.close()))}}}function Y(e,t,i,a){
let r=(0,L.randomUUID)(),n=new Map,o="usable",u=(0,h.b)(64*1024),c=0,l=()=>{},p=new Promise(s=>l=s),d=(0,h.d)(e,{workingDirectory:a.workspace.directory,signal:a.
signal,redact:(0,j.c)(r,a.redact),onLine(s){let[m,b="",...x]=s.split(" ");if(m!==r){s!==""&&u.append(`${s}
`);return}b==="ready"&&l(void 0),b==="unavailable"&&l(a.redact((0,j.e)(x.join(" "))));let[A,v=""]=x,w=a.redact((0,j.e)(Buffer.from(v,"base64").toString()));n.get(
b)?.({...C,exitCode:Number(A),output:w,stdout:w})}}),G=setTimeout(()=>{l(`Java was not ready within ${O/1e3} s`),d.stop()},O);p.then(()=>{clearTimeout(G)});let k=d.
ended.then(s=>(l(re(s,u.text())),ee(s,u.text())),s=>{let m=s instanceof J.b?s.message:String(s);return l(m),{...C,exitCode:1,output:m,stderr:m}});return k.then(
s=>{o="gone";for(let m of n.values())m(s)}),d.send(ie(r,t,i)),{ready:p,get usable(){return o==="usable"},get gone(){return o==="gone"},async sign({input:s,output:m,
timestampUrl:b=""},x){let A=performance.now(),v=String(c+=1),w=(0,g.join)((0,g.dirname)(m),`${v}-${r.slice(0,8)}.part`),P=await new Promise(M=>{let z=setTimeout(
()=>{o==="usable"&&(o="retired"),I({...C,timedOut:!0})},(0,h.e)(x)),I=E=>{clearTimeout(z),n.delete(v),o==="retired"&&n.size===0&&d.stop(),M(E)};n.set(v,I),o==="\
gone"?k.then(I):d.send(X([v,s,w,b]))});return P.exitCode===0?await(0,y.rename)(w,m):await(0,y.rm)(w,{force:!0}),{...P,durationInMilliseconds:Math.round(performance.
now()-A)}},async close(){await d.close(V),await k}}}var C={exitCode:null,signal:null,output:"",stdout:"",stderr:"",timedOut:!1,durationInMilliseconds:0};function ee({
exitCode:e,signal:t},i){let a=/^# A fatal error has been detected by the Java[^]*?^#\s+(SIG[A-Z]+)/m.exec(i)?.[1];return a!==void 0?{...C,output:i,stderr:i,signal:a}:
{...C,output:i,stderr:i,exitCode:e===0?1:e,signal:t}}async function te(e,{workspace:t}){let i=(0,g.join)(e,process.platform==="win32"?"java.exe":"java");if(!(0,T.existsSync)(
i))return{missing:"there is no java beside jarsigner"};let a=await(0,B.a)("java/JarBatch.class");return a===void 0?{missing:"this release has no Java program: p\
rebuilt/ is missing beside it"}:{java:i,classes:(0,g.dirname)(await t.write("JarBatch.class",a))}}function ae(e,t,i){let{tool:a,credentials:r,sizeInBytes:n,timestampUrls:o=[]}=t;
return{program:e.java,arguments:["-Duser.language=en",...(0,f.c)(a.options),...(0,S.c)(o,a.proxies),"-XX:-CreateCoredumpOnCrash","-XX:+UseSerialGC","-XX:-UsePer\
fData",...n<R?["-XX:TieredStopAtLevel=1"]:[],"-cp",e.classes,"JarBatch"],environment:i.environment({...r,PKCS11_SIGN_PIN:"CONFIG"})}}function ie(e,t,{tool:i,parallel:a}){
let{sunpkcs11Config:r,certificateChain:n}=i.configuration;return X([e,(0,S.a)(r,"SunPKCS11 configuration"),(0,S.a)(n,"policy's certificate"),i.key.javaAlias??i.
key.id,t.signerName,t.signatureAlgorithm,t.digestAlgorithm,String(a),...Object.entries(t.properties).flat()])}function X(e){return e.map(t=>Buffer.from(t).toString(
"base64")).join(" ")}function re({exitCode:e,signal:t},i){let a=i.split(`
`).find(r=>r.trim()!=="");return`Java ended with ${t??e??"nothing"}${a===void 0?"":`: ${a.trim()}`}`}function N({signal:e}){if(e.aborted)throw new J.b("CANCELLE\
D","The run was cancelled; Java was stopped or not started.")}0&&(module.exports={startJavaBatch});
