var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>o,b:()=>c,c:()=>f,d:()=>x});module.exports=__toCommonJS(stdin_exports);var s=[".exe",".dll",".sys",".ocx",".s\
cr",".cpl",".mui",".efi",".drv",".com",".ax",".xll",".node",".pyd",".winmd"],r=[".msi",".msp",".mst",".msm"],l=[".ps1",".psm1",".psd1",".ps1xml",".psc1",".cdxml",
".mof"],o=[".appx",".msix",".appxbundle",".msixbundle"],c=[{extensions:s,title:"a Windows executable"},{extensions:r,title:"a Windows installer"},{extensions:["\
.cab"],title:"a cabinet"},{extensions:[".cat"],title:"a security catalog"},{extensions:o,title:"a package of a Windows app"}];function f({extension:e}){return c.
some(({extensions:n})=>n.includes(e))}var u=[208,207,17,224,161,177,26,225];function x({extension:e,head:n,appPackage:t}){if(d(n,e))return"a Windows executable \
(PE)";if(i(n,[...Buffer.from("MSCF\0\0\0\0","latin1")]))return"a cabinet (MSCF)";if(i(n,u))return r.includes(e)?`a Windows installer (${e})`:void 0;if(t!==void 0&&
t.kind!=="none")return t.kind==="bundle"?`a bundle of a Windows app (${e})`:`a package of a Windows app (${e})`;if(e===".cat"&&n[0]===48)return"a security catal\
og (.cat)";if(l.includes(e)&&n.length>0)return`a script that Authenticode signs (${e})`}function d(e,n){if(!i(e,[77,90])||e.length<64)return!1;let t=new DataView(
e.buffer,e.byteOffset,e.byteLength).getUint32(60,!0);return t+4>e.length?s.includes(n):i(e.subarray(t),[80,69,0,0])}function i(e,n){return e.length>=n.length&&n.
every((t,a)=>e[a]===t)}0&&(module.exports={a,b,c,d});
